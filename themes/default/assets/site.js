/* What a page gains with a script; without it nothing is lost. */
(function () {
  "use strict";
  var root = document.documentElement;

  function kept(name) {
    try { return localStorage.getItem("mingzhang." + name); } catch (e) { return null; }
  }
  function keep(name, value) {
    try {
      if (value === null) { localStorage.removeItem("mingzhang." + name); } else { localStorage.setItem("mingzhang." + name, value); }
    } catch (e) { /* private windows keep nothing */ }
  }

  /* display: light or dark, 长者模式 */
  function dark() {
    var theme = root.getAttribute("data-theme");
    return theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }
  function show() {
    document.querySelectorAll("[data-toggle=elder]").forEach(function (b) {
      b.setAttribute("aria-pressed", String(root.hasAttribute("data-elder")));
    });
    document.querySelectorAll("[data-toggle=theme]").forEach(function (b) {
      b.textContent = b.getAttribute(dark() ? "data-light" : "data-dark");
    });
  }
  if (kept("elder")) { root.setAttribute("data-elder", ""); }
  if (kept("theme") === "dark" || kept("theme") === "light") { root.setAttribute("data-theme", kept("theme")); }
  document.querySelectorAll(".tools").forEach(function (tools) { tools.hidden = false; });
  show();
  document.addEventListener("click", function (event) {
    var button = event.target.closest ? event.target.closest("[data-toggle]") : null;
    if (!button) { return; }
    var what = button.getAttribute("data-toggle");
    if (what === "print") { print(); return; }
    if (what === "elder") {
      var on = root.toggleAttribute("data-elder");
      keep("elder", on ? "1" : null);
    } else {
      var next = dark() ? "light" : "dark";
      root.setAttribute("data-theme", next);
      keep("theme", next);
    }
    show();
  });

  /* an address inside a closed part opens it */
  function open() {
    var id = decodeURIComponent(location.hash.slice(1));
    var place = id && document.getElementById(id);
    if (!place) { return; }
    var moved = false;
    for (var part = place.parentElement; part; part = part.parentElement) {
      if (part.tagName === "DETAILS" && !part.open) { part.open = true; moved = true; }
    }
    if (moved) { place.scrollIntoView(); }
  }
  addEventListener("hashchange", open);
  open();

  /* "/" goes to the search field, unless an input method is at work */
  document.addEventListener("keydown", function (event) {
    if (event.key !== "/" || event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey) { return; }
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) { return; }
    var field = document.querySelector("form[role=search] input[type=search]");
    if (field) { event.preventDefault(); field.focus(); }
  });

  /* names to choose from in the search field, loaded when someone goes there */
  document.addEventListener("focusin", function (event) {
    var field = event.target;
    if (field.type !== "search" || !field.form || field.form.getAttribute("role") !== "search" || document.getElementById("search-words") || root.hasAttribute("data-suggests")) { return; }
    root.setAttribute("data-suggests", "");
    ["search.js", "suggest.js"].forEach(function (name) {
      var script = document.createElement("script");
      script.src = new URL(name, field.form.action).href;
      script.async = false;
      document.head.appendChild(script);
    });
  });

  /* tables that can be sorted by their heads */
  function key(row, column) {
    var cell = row.cells[column];
    if (!cell) { return { number: NaN, text: "" }; }
    var text = cell.textContent.trim();
    var plain = cell.getAttribute("data-value") || text.replace(/[,%+\s]/g, "");
    return { number: plain === "" ? NaN : Number(plain), text: text };
  }
  function compare(a, b, column, down) {
    var x = key(a, column), y = key(b, column);
    if (isNaN(x.number) !== isNaN(y.number)) { return isNaN(x.number) ? 1 : -1; }
    var order = isNaN(x.number) ? x.text.localeCompare(y.text, root.lang) : x.number - y.number;
    return down ? -order : order;
  }
  document.querySelectorAll("table.sortable").forEach(function (table) {
    var heads = table.tHead.rows[0].cells;
    if (table.tBodies[0].rows.length < 2) { return; }
    Array.prototype.forEach.call(heads, function (head, column) {
      if (head.querySelector("a")) { return; }
      var button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      while (head.firstChild) { button.appendChild(head.firstChild); }
      head.appendChild(button);
      button.addEventListener("click", function () {
        var down = head.getAttribute("aria-sort") !== "descending";
        Array.prototype.forEach.call(heads, function (h) { h.removeAttribute("aria-sort"); });
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        var body = table.tBodies[0];
        Array.prototype.slice.call(body.rows)
          .sort(function (a, b) { return compare(a, b, column, down); })
          .forEach(function (row) { body.appendChild(row); });
      });
    });
  });
})();
