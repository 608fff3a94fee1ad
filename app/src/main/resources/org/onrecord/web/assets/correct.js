"use strict";
// Correcting: the form opens beside the article, and takes words that are selected in the text.
{
  const paper = document.querySelector(".paper");
  const lines = [...paper.querySelectorAll(".text[data-start]")];

  // The text of a line up to a place in it, without the numbers of statements.
  const plain = (range) => {
    const part = range.cloneContents();
    part.querySelectorAll("sup").forEach((number) => number.remove());
    return part.textContent;
  };
  const before = (line, node, offset) => {
    const range = document.createRange();
    range.setStart(line, 0);
    range.setEnd(node, offset);
    return plain(range).length;
  };

  // What is selected: its words, and where they stand in the article. The last one is kept, as a click elsewhere ends it.
  let selected = null;
  const read = () => {
    const selection = getSelection();
    if (selection.rangeCount === 0 || selection.isCollapsed) {
      return null;
    }
    const range = selection.getRangeAt(0);
    const pieces = lines.filter((line) => range.intersectsNode(line)).map((line) => {
      const whole = document.createRange();
      whole.selectNodeContents(line);
      const text = plain(whole);
      const from = line.contains(range.startContainer) ? before(line, range.startContainer, range.startOffset) : 0;
      const to = line.contains(range.endContainer) ? before(line, range.endContainer, range.endOffset) : text.length;
      const words = text.slice(from, to);
      const start = from + words.length - words.trimStart().length;
      return { words: words.trim(), start: Number(line.dataset.start) + start };
    }).filter((piece) => piece.words !== "");
    if (pieces.length === 0) {
      return null;
    }
    const last = pieces[pieces.length - 1];
    return { words: pieces.map((piece) => piece.words).join(" "), at: `${pieces[0].start}-${last.start + last.words.length}` };
  };

  const bar = document.createElement("p");
  bar.className = "selected";
  bar.hidden = true;
  const add = document.querySelector("a.add");
  if (add) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Add what is selected as a statement";
    button.addEventListener("click", () => open(add.href, add));
    bar.append(button);
    document.getElementById("main").append(bar);
  }
  document.addEventListener("selectionchange", () => {
    selected = read() || selected;
    bar.hidden = !add || editor.childElementCount > 0 || read() === null;
  });

  const take = (form, name) => {
    if (selected) {
      form.elements[name].value = selected.words;
      form.elements[`${name}At`].value = selected.at;
      form.elements[name].focus();
    }
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-take]");
    if (button) {
      take(button.form, button.dataset.take);
    }
  });

  // The form, fetched from its own page.
  const editor = document.createElement("aside");
  editor.id = "editor";
  editor.setAttribute("aria-label", "Correction");
  document.body.append(editor);
  let opener = null;
  const close = () => {
    editor.replaceChildren();
    document.body.classList.remove("editing");
    if (opener) {
      opener.focus();
      opener = null;
    }
  };
  const open = async (address, from) => {
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const form = page.querySelector("form.correct");
    if (!answer.ok || !form) {
      location.assign(address);
      return;
    }
    const title = page.querySelector("h1");
    title.tabIndex = -1;
    const heading = document.createElement("h2");
    heading.textContent = title.textContent;
    heading.tabIndex = -1;
    const words = selected;
    editor.replaceChildren(heading, form);
    document.body.classList.add("editing");
    const card = from.closest(".card");
    if (card) {
      requestAnimationFrame(() => card.scrollIntoView({ block: "center" }));
    }
    opener = from;
    bar.hidden = true;
    if (from === add && words) {
      take(form, "content");
    } else {
      heading.focus();
    }
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.edit, a.add, #editor .cancel");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      if (link.className === "cancel") {
        close();
      } else {
        open(link.href, link);
      }
    }
  });
  editor.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
    }
  });
  keys.set("e", () => {
    const link = document.querySelector(".card.on a.edit");
    if (link) {
      open(link.href, link);
    }
  });
  keys.set("a", () => {
    if (add) {
      open(add.href, add);
    }
  });
}
