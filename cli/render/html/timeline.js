"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const form = byId("filters"), canvas = byId("chart"), count = byId("count");
  const words = byId("words"), source = byId("source"), status = byId("status");
  const precision = byId("precision"), conflicts = byId("conflicts");

  // One record an entry, read once; text only when somebody searches.
  const entries = Array.from(document.querySelectorAll("#events li"), (item) => {
    const days = (item.dataset.d || "").split(" ").map(Number);
    return { item, sources: (item.dataset.s || "").split(" "), status: item.dataset.t,
      precision: item.dataset.p, dated: "d" in item.dataset, first: days[0], last: days[1],
      conflict: item.classList.contains("in-conflict"), text: null, shown: true, fits: true };
  });
  const groups = Array.from(document.querySelectorAll("#events .group"),
    (group) => ({ group, items: Array.from(group.querySelectorAll("li")) }));
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const textOf = (entry) => entry.text ?? (entry.text = plain(entry.item.textContent));

  // The days in view.
  const dated = entries.filter((entry) => entry.dated);
  const whole = dated.length
    ? { from: dated.reduce((m, e) => Math.min(m, e.first), Infinity), to: dated.reduce((m, e) => Math.max(m, e.last), -Infinity) + 1 }
    : { from: 0, to: 1 };
  // Where most events are, so that one of 1908 does not press this year into one bar.
  const sorted = (key) => dated.map((e) => e[key]).sort((a, b) => a - b);
  const quantile = (key, part) => sorted(key)[Math.floor((dated.length - 1) * part)];
  const crowded = () => {
    const from = quantile("first", .1), to = quantile("last", .9) + 1, room = (to - from) * .05;
    return { from: Math.max(whole.from, from - room), to: Math.min(whole.to, to + room) };
  };
  let view = dated.length ? crowded() : { ...whole };
  let moved = false;  // until then the chart hides nothing of the list
  const zoomed = () => moved && (view.from > whole.from || view.to < whole.to);

  function setView(from, to) {
    const span = Math.min(Math.max(to - from, 3), whole.to - whole.from || 1);
    const start = Math.min(Math.max(from, whole.from), Math.max(whole.from, whole.to - span));
    view = { from: start, to: start + span };
    moved = true;
    apply();
  }
  const zoom = (factor, at = (view.from + view.to) / 2) =>
    setView(at - (at - view.from) * factor, at + (view.to - at) * factor);
  const pan = (part) => {
    const step = (view.to - view.from) * part;
    setView(view.from + step, view.to + step);
  };

  function apply() {
    const sought = plain(words.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const entry of entries) {
      entry.fits = (!source.value || entry.sources.includes(source.value)) &&
        (!status.value || entry.status === status.value) &&
        (!precision.value || entry.precision === precision.value) &&
        (!conflicts.checked || entry.conflict) &&
        sought.every((word) => textOf(entry).includes(word));
      entry.shown = entry.fits &&
        (!zoomed() || (entry.dated && entry.first < view.to && entry.last >= view.from));
      if (entry.item.hidden === entry.shown) entry.item.hidden = !entry.shown;
      shown += entry.shown ? 1 : 0;
    }
    for (const { group, items } of groups) {
      const none = items.every((item) => item.hidden);
      group.querySelector("ol").hidden = none;
      for (const heading of group.querySelectorAll("h4")) heading.hidden = none;
    }
    hideEmptyHeadings();
    count.textContent = shown === entries.length ? "" : `${shown} of ${entries.length} events shown`;
    requestAnimationFrame(draw);
  }

  // A heading stays while anything below it, up to the next of its rank, is shown.
  function hideEmptyHeadings() {
    let year = null, part = null;
    for (const { group, items } of groups) {
      const any = items.some((item) => !item.hidden);
      const h2 = group.querySelector("h2"), h3 = group.querySelector("h3");
      if (h2) { year = h2; part = null; year.hidden = true; }
      if (h3) { part = h3; part.hidden = true; }
      if (any && year) year.hidden = false;
      if (any && part) part.hidden = false;
    }
  }

  const dateOf = (day) => new Date(day * 864e5);
  function label(day, step) {
    const date = dateOf(day);
    if (step >= 365) return String(date.getUTCFullYear());
    return date.toLocaleDateString("en", { timeZone: "UTC", year: "numeric", month: "short",
      ...(step < 28 ? { day: "numeric" } : {}) });
  }

  function draw() {
    const ratio = window.devicePixelRatio || 1, wide = canvas.clientWidth, high = canvas.clientHeight;
    if (!wide) return;
    canvas.width = wide * ratio;
    canvas.height = high * ratio;
    const pen = canvas.getContext("2d"), style = getComputedStyle(document.documentElement);
    const color = (name) => style.getPropertyValue(name).trim();
    pen.scale(ratio, ratio);
    const column = 6, columns = Math.max(1, Math.floor(wide / column));
    const known = new Float64Array(columns), open = new Float64Array(columns), bad = new Uint8Array(columns);
    const scale = columns / (view.to - view.from);
    for (const entry of entries) {
      if (!entry.fits || !entry.dated || entry.last < view.from || entry.first >= view.to) continue;
      const a = Math.max(0, Math.floor((entry.first - view.from) * scale));
      const b = Math.min(columns - 1, Math.max(a, Math.ceil((entry.last + 1 - view.from) * scale) - 1));
      const bins = entry.status === "happened" || entry.status === "ongoing" ? known : open;
      for (let i = a; i <= b; ++i) {
        bins[i] += 1 / (b - a + 1);
        if (entry.conflict) bad[i] = 1;
      }
    }
    let most = 1;
    for (let i = 0; i < columns; ++i) most = Math.max(most, known[i] + open[i]);
    const floor = high - 22, unit = (floor - 10) / most;
    for (let i = 0; i < columns; ++i) {
      const full = known[i] + open[i];
      if (!full) continue;
      const x = i * column, solid = known[i] * unit, tall = Math.max(2, full * unit);
      pen.fillStyle = pen.strokeStyle = color("--bar");
      pen.fillRect(x, floor - solid, column - 1, solid);
      if (open[i]) pen.strokeRect(x + .5, floor - tall + .5, column - 2, Math.max(1, tall - solid));
      if (bad[i]) { pen.fillStyle = color("--bad"); pen.fillRect(x, floor, column - 1, 4); }
    }
    drawAxis(pen, wide, high, color("--soft"));
    canvas.setAttribute("aria-label", `Events over time, ${label(view.from, 1)} to ${label(view.to - 1, 1)}`);
  }

  function drawAxis(pen, wide, high, ink) {
    pen.fillStyle = ink;
    pen.font = "12px system-ui, sans-serif";
    const ticks = Math.max(2, Math.floor(wide / 110)), step = (view.to - view.from) / ticks;
    for (let i = 0; i < ticks; ++i)
      pen.fillText(label(Math.floor(view.from + i * step), step), i * wide / ticks + 3, high - 6);
  }

  const dayAt = (event) => {
    const box = canvas.getBoundingClientRect();
    return view.from + (event.clientX - box.left) / box.width * (view.to - view.from);
  };
  let drag = null;
  canvas.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) return;  // plain scrolling stays scrolling
    event.preventDefault();
    zoom(event.deltaY > 0 || event.deltaX > 0 ? 1.25 : .8, dayAt(event));
  }, { passive: false });
  canvas.addEventListener("dblclick", (event) => zoom(.5, dayAt(event)));
  canvas.addEventListener("pointerdown", (event) => {
    drag = { x: event.clientX, ...view };
    canvas.setPointerCapture(event.pointerId);
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!drag) return;
    const moved = (drag.x - event.clientX) / canvas.clientWidth * (drag.to - drag.from);
    setView(drag.from + moved, drag.to + moved);
  });
  for (const over of ["pointerup", "pointercancel"]) canvas.addEventListener(over, () => { drag = null; });
  byId("in").addEventListener("click", () => zoom(.5));
  byId("out").addEventListener("click", () => zoom(2));
  byId("earlier").addEventListener("click", () => pan(-.5));
  byId("later").addEventListener("click", () => pan(.5));
  byId("whole").addEventListener("click", () => setView(whole.from, whole.to));

  let waiting = 0;
  form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(apply, 120); });
  form.addEventListener("submit", (event) => { event.preventDefault(); clearTimeout(waiting); apply(); });
  form.addEventListener("reset", () => setTimeout(() => setView(whole.from, whole.to)));
  window.addEventListener("resize", () => requestAnimationFrame(draw));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);

  // A link to an entry shows and opens it, whatever the filters say.
  function openTarget() {
    const item = location.hash.length > 1 && byId(location.hash.slice(1));
    if (!item || item.tagName !== "LI") return;
    if (item.hidden) form.reset();
    item.querySelector("details").open = true;
  }
  window.addEventListener("hashchange", openTarget);

  form.hidden = false;
  byId("overview").hidden = dated.length === 0;
  openTarget();
  requestAnimationFrame(draw);
})();
