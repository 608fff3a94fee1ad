"use strict";
// What a page gains by a script. Reading, searching and following links work without any of it.

// Light or dark.
{
  const root = document.documentElement;
  const button = document.getElementById("theme");
  const isDark = () => (root.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  const name = () => { button.textContent = isDark() ? "Light" : "Dark"; };
  button.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    localStorage.setItem("theme", root.dataset.theme);
    name();
  });
  name();
}

// Keys. Whoever steers by voice can turn single keys off (WCAG 2.2, 2.1.4).
const keys = new Map();
{
  const help = document.getElementById("help");
  const on = document.getElementById("keys-on");
  on.checked = localStorage.getItem("keys") !== "off";
  on.addEventListener("change", () => localStorage.setItem("keys", on.checked ? "on" : "off"));
  document.getElementById("keys").addEventListener("click", () => help.showModal());
  keys.set("?", () => help.showModal());
  keys.set("t", () => document.getElementById("theme").click());
  document.addEventListener("keydown", (event) => {
    const writing = event.target.closest("input, textarea, select, [contenteditable]");
    const act = keys.get(event.key);
    if (act && on.checked && !writing && !event.ctrlKey && !event.metaKey && !event.altKey && !help.open) {
      event.preventDefault();
      act();
    }
  });
}

// An article: cards stand beside their words, and light up with them.
const paper = document.querySelector(".paper");
if (paper) {
  const cards = [...paper.querySelectorAll(".card")];
  const pieces = [...paper.querySelectorAll(".text [data-of]")];
  // The page has a margin for the cards (as page.css measures it).
  const isWide = () => paper.clientWidth >= 57.5 * parseFloat(getComputedStyle(document.documentElement).fontSize);
  const GAP = 10;
  let chosen = null;

  const numbers = (part) => part.dataset.of.split(" ");
  const wordsOf = (card) => pieces.filter((piece) => numbers(piece).includes(card.dataset.of));
  const first = new Map(cards.map((card) => [card, wordsOf(card)[0] || card.closest(".passage")]));

  const place = () => {
    if (!isWide() || cards.length === 0) {
      paper.classList.remove("placed");
      paper.style.minHeight = "";
      return;
    }
    paper.classList.add("placed");
    const origin = paper.getBoundingClientRect().top;
    const want = cards.map((card) => first.get(card).getClientRects()[0].top - origin - 2);
    const height = cards.map((card) => card.offsetHeight + GAP);
    const top = [];
    let free = 0;
    cards.forEach((card, index) => {
      top[index] = Math.max(free, want[index]);
      free = top[index] + height[index];
    });
    const at = chosen ? cards.indexOf(chosen) : -1;
    if (at >= 0) {
      top[at] = want[at];
      for (let index = at - 1; index >= 0; index--) {
        top[index] = Math.min(top[index], top[index + 1] - height[index]);
      }
      for (let index = at + 1; index < cards.length; index++) {
        top[index] = Math.max(want[index], top[index - 1] + height[index - 1]);
      }
    }
    cards.forEach((card, index) => { card.style.top = `${top[index]}px`; });
    paper.style.minHeight = `${Math.max(...top.map((y, index) => y + height[index]))}px`;
  };

  const mark = (card, name) => {
    cards.forEach((other) => other.classList.toggle(name, other === card));
    pieces.forEach((piece) => piece.classList.toggle(name, card !== null && numbers(piece).includes(card.dataset.of)));
  };

  const choose = (card) => {
    chosen = card;
    mark(card, "on");
    place();
  };

  const open = (card) => {
    choose(card);
    first.get(card).scrollIntoView({ block: "center" });
    card.focus({ preventScroll: true });
  };

  const cardOf = (target) => {
    const card = target.closest(".card");
    if (card) {
      return card;
    }
    const piece = target.closest(".text [data-of]");
    const own = piece ? numbers(piece).pop() : null;
    return cards.find((one) => one.dataset.of === own) || null;
  };

  paper.addEventListener("mouseover", (event) => mark(cardOf(event.target), "near"));
  paper.addEventListener("mouseleave", () => mark(null, "near"));
  paper.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link && link.hash.startsWith("#st-")) {
      event.preventDefault();
      open(document.getElementById(link.hash.slice(1)));
    } else if (!link && String(getSelection()) === "") {
      choose(cardOf(event.target));
    }
  });
  const step = (by) => {
    const next = (cards.indexOf(chosen) + by + cards.length) % cards.length;
    open(cards[chosen === null && by < 0 ? cards.length - 1 : next]);
  };
  if (cards.length > 0) {
    keys.set("j", () => step(1));
    keys.set("k", () => step(-1));
    keys.set("Escape", () => choose(null));
  }
  const asked = () => document.getElementById(location.hash.replace("#of-", "").replace("#", ""));
  const openAsked = () => {
    const card = asked();
    if (card && card.classList.contains("card")) {
      open(card);
    }
  };
  place();
  openAsked();
  addEventListener("hashchange", openAsked);
  new ResizeObserver(() => requestAnimationFrame(place)).observe(paper);
  addEventListener("load", place);
}

// Search: the next page joins the list.
keys.set("/", () => document.getElementById("seek").focus());

// The first page: a dropped file is read at once.
const intake = document.getElementById("intake");
if (intake) {
  const text = intake.elements.text;
  const file = intake.elements.file;
  const over = (event) => {
    event.preventDefault();
    text.classList.toggle("over", event.type === "dragover");
  };
  ["dragover", "dragleave", "drop"].forEach((kind) => text.addEventListener(kind, over));
  text.addEventListener("drop", (event) => {
    if (event.dataTransfer.files.length > 0) {
      file.files = event.dataTransfer.files;
      intake.requestSubmit();
    }
  });
  file.addEventListener("change", () => intake.requestSubmit());
  intake.addEventListener("submit", () => { document.getElementById("busy").textContent = "Reading …"; });
}
