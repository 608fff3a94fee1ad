"use strict";
// Draws the table that stands below: its columns on top of each other, months to the right; as counts, or as shares of each month.
for (const place of document.querySelectorAll(".plot")) {
  const table = document.getElementById(place.dataset.table);
  const cells = (row) => [...row.cells].map((cell) => cell.textContent);
  const names = cells(table.tHead.rows[0]).slice(1);
  const rows = [...table.tBodies[0].rows].map(cells);
  const month = (text) => Date.UTC(Number(text.slice(0, 4)), (Number(text.slice(5, 7)) || 1) - 1) / 1000;
  const count = (text) => Number(text.replace(/[^0-9]/g, ""));
  const counts = names.map((name, index) => rows.map((row) => count(row[index + 1])));
  const totals = rows.map((row, at) => counts.reduce((sum, column) => sum + column[at], 0));
  const shares = place.dataset.kind === "shares";
  const values = counts.map((column) => column.map((value, at) => (shares ? (totals[at] === 0 ? 0 : 100 * value / totals[at]) : value)));
  const stacked = values.map((column, index) => column.map((value, at) => values.slice(0, index + 1).reduce((sum, below) => sum + below[at], 0)));
  const palette = ["claim", "demand", "commitment", "judgement", "denial", "belief", "question", "other"];
  const draw = () => {
    const style = getComputedStyle(document.documentElement);
    const own = (name) => style.getPropertyValue(`--${name}`).trim();
    const colour = (name, index) => own(name.replace(" ", "-")) || own(palette[index % palette.length]);
    const axis = { stroke: own("quiet"), grid: { stroke: own("hair") }, ticks: { show: false } };
    const shown = (index) => (plot, value, series, at) => (at === null ? "–" : shares ? `${values[index][at].toFixed(0)} %` : values[index][at]);
    place.replaceChildren();
    // The uppermost first: what lies below is drawn over it.
    const order = names.map((name, index) => index).reverse();
    new uPlot({
      width: Math.min(704, place.clientWidth || 704),
      height: 240,
      tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), "UTC"),
      scales: { y: { range: (plot, low, high) => [0, shares ? 100 : Math.max(1, high)] } },
      axes: [axis, { ...axis, size: 48, incrs: [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 50000], values: (plot, marks) => marks.map((mark) => (shares ? `${mark} %` : mark)) }],
      series: [{ value: "{YYYY}-{MM}" }, ...order.map((index) => ({ label: names[index], value: shown(index), stroke: own("paper"), fill: colour(names[index], index), width: 1, points: { show: false } }))],
    }, [rows.map((row) => month(row[0])), ...order.map((index) => stacked[index])], place);
  };
  if (rows.length > 1) {
    draw();
    new MutationObserver(draw).observe(document.documentElement, { attributeFilter: ["data-theme"] });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
  } else {
    place.nextElementSibling.open = true;
  }
}
