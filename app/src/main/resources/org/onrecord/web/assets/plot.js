"use strict";
// Draws the table that stands below: a line for each column, months to the right.
for (const place of document.querySelectorAll(".plot")) {
  const table = document.getElementById(place.dataset.table);
  const cells = (row) => [...row.cells].map((cell) => cell.textContent);
  const names = cells(table.tHead.rows[0]).slice(1);
  const rows = [...table.tBodies[0].rows].map(cells);
  const month = (text) => Date.UTC(Number(text.slice(0, 4)), (Number(text.slice(5, 7)) || 1) - 1) / 1000;
  const count = (text) => Number(text.replace(/[^0-9]/g, ""));
  const draw = () => {
    const style = getComputedStyle(document.documentElement);
    const colour = (name) => style.getPropertyValue(`--${name.replace(" ", "-")}`).trim() || style.getPropertyValue("--other").trim();
    const axis = { stroke: style.getPropertyValue("--quiet"), grid: { stroke: style.getPropertyValue("--hair") }, ticks: { show: false } };
    place.replaceChildren();
    new uPlot({
      width: Math.min(704, place.clientWidth || 704),
      height: 220,
      tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), "UTC"),
      scales: { y: { range: (plot, low, high) => [0, Math.max(1, high)] } },
      axes: [axis, { ...axis, size: 40, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 50000] }],
      series: [{ value: "{YYYY}-{MM}" }, ...names.map((name) => ({ label: name, stroke: colour(name), width: 2, points: { show: rows.length < 40 } }))],
    }, [rows.map((row) => month(row[0])), ...names.map((name, index) => rows.map((row) => count(row[index + 1])))], place);
  };
  if (rows.length > 1) {
    draw();
    new MutationObserver(draw).observe(document.documentElement, { attributeFilter: ["data-theme"] });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
  }
}
