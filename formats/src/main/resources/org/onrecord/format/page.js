// Shows which words of the text a statement is made of, and the other way round.
for (const main of document.querySelectorAll("main")) {
  const parts = [...main.querySelectorAll("[data-of]")];
  const numbers = (part) => part.dataset.of.split(" ");
  const show = (event) => {
    const part = event.target.closest("[data-of]");
    const shown = part ? numbers(part) : [];
    for (const other of parts) {
      other.classList.toggle("shown", numbers(other).some((number) => shown.includes(number)));
    }
  };
  for (const kind of ["mouseover", "focusin", "click"]) {
    main.addEventListener(kind, show);
  }
}
