/* The comparing page: the choice stands in the address, everything else follows from it. */
(function () {
  "use strict";
  var M = window.Mingzhang, C = M.comparing, el = M.element;
  var form = document.getElementById("compare");
  var said = document.getElementById("compare-said");
  var out = document.getElementById("compared");
  var MOST_ITEMS = 60;
  var MARKS = { none: "—", said: "∅", unread: "?", cannot: "·", computed: "", value: "" };
  var catalog, state, groups = [], parts = [], running = 0, all = null, timer = 0;

  function word() { return M.word.apply(null, arguments); }
  function find(id) { return document.getElementById(id); }
  function clear(place) { while (place.firstChild) { place.removeChild(place.firstChild); } }

  /* from the choice to the address and the page */
  function go(change) {
    change(state);
    if (state.years.indexOf(state.base) < 0) { state.base = state.years[0]; }
    var address = C.write(state, catalog);
    if (address !== location.search) { history.pushState(null, "", location.pathname + address); }
    run();
  }
  function run() {
    var number = ++running;
    said.textContent = state.units.length ? word("compare.busy") : "";
    Promise.all(state.units.map(function (id) { return C.unit(id, catalog).catch(function () { return { missing: id }; }); })).then(function (loaded) {
      if (number !== running) { return; }
      parts = loaded.filter(function (part) { return !part.missing; });
      var lost = loaded.filter(function (part) { return part.missing; }).map(function (part) { return word("compare.unknown", part.missing); });
      said.textContent = parts.length ? lost.join(" ") : lost.concat(word("compare.start")).join(" ");
      groups = C.model(state, parts, catalog);
      controls();
      show();
    });
  }

  /* the controls as the choice has them */
  function controls() {
    var example = find("compare-example");
    if (example) { example.hidden = parts.length > 0; }
    chips("chosen-units", parts.map(function (p) { return [p.name, function (s) { s.units = s.units.filter(function (id) { return id !== p.id; }); }]; }), "unit-find");
    chips("chosen-measures", groups.map(function (g) {
      return [g.name, function (s) { s.measures = s.measures.filter(function (m) { return m !== g.measure; }); }];
    }), "measure-add", state.measures.length < 2);
    measures();
    var years = find("years");
    var focus = document.activeElement && document.activeElement.value;
    var within = years.contains(document.activeElement);
    clear(years);
    catalog.years.forEach(function (year) {
      var box = el("input");
      box.type = "checkbox";
      box.value = String(year);
      box.checked = state.years.indexOf(year) >= 0;
      box.disabled = box.checked && state.years.length === 1;
      box.addEventListener("change", function () {
        go(function (s) { s.years = catalog.years.filter(function (y) { return y === year ? box.checked : s.years.indexOf(y) >= 0; }); });
      });
      var label = el("label");
      label.appendChild(box);
      label.appendChild(document.createTextNode(" " + year));
      years.appendChild(label);
      if (within && box.value === focus) { box.focus(); }
    });
    Array.prototype.forEach.call(form.elements.show, function (radio) { radio.checked = radio.value === state.show; });
    find("base-label").hidden = state.show !== "index";
    clear(find("base"));
    state.years.forEach(function (year) { find("base").appendChild(new Option(year, year, false, year === state.base)); });
  }
  function chips(id, list, after, fixed) {
    clear(find(id));
    list.forEach(function (one) {
      var li = el("li");
      var button = M.button(one[0] + " ×", function () { go(one[1]); find(after).focus(); }, "chip");
      button.setAttribute("aria-label", word("compare.drop", one[0]));
      button.disabled = Boolean(fixed);
      li.appendChild(button);
      find(id).appendChild(li);
    });
  }
  function measures() {
    var select = find("measure-add");
    clear(select);
    select.appendChild(new Option(word("compare.choose"), ""));
    select.disabled = state.measures.length >= C.MEASURES;
    var own = [];
    parts.forEach(function (part) { part.rows.forEach(function (r) { if (r[1]) { own.push(r[0] + ":" + r[1]); } }); });
    own = C.distinct(own);
    catalog.measures.forEach(function (m) {
      var group = el("optgroup");
      group.label = m[0];
      var items = [""].concat(m[2]);
      var more = own.filter(function (o) { return C.split(o)[0] === m[0] && items.indexOf(C.split(o)[1]) < 0; });
      more.slice(0, MOST_ITEMS).forEach(function (o) { items.push(C.split(o)[1]); });
      items.forEach(function (item) {
        var value = item ? m[0] + ":" + item : m[0];
        if (state.measures.indexOf(value) < 0) { group.appendChild(new Option(item ? item.replace(/\//g, " › ") : m[0] + " " + word("compare.total"), value)); }
      });
      if (group.children.length) { select.appendChild(group); }
    });
  }

  /* finding a unit by any of its names */
  function lookup() {
    var typed = find("unit-find").value.trim().toLowerCase();
    var list = find("unit-found");
    if (!typed) { clear(list); find("unit-said").textContent = ""; return; }
    all = all || C.names(catalog);
    all.then(function (names) {
      var hits = names.filter(function (n) {
        var text = [n[0], n[1], n[2]].concat(n[4]).join(" ").toLowerCase();
        return state.units.indexOf(n[0]) < 0 && typed.split(/\s+/).every(function (w) { return text.indexOf(w) >= 0; });
      });
      clear(list);
      find("unit-said").textContent = word("compare.found", hits.length, Math.min(8, hits.length));
      hits.slice(0, 8).forEach(function (n) {
        var li = el("li");
        var button = M.button(n[1], function () { add(n[0]); }, "plain-button");
        button.setAttribute("aria-label", word("compare.add", n[1]));
        li.appendChild(button);
        li.appendChild(el("small", "", " " + n[2]));
        list.appendChild(li);
      });
    }, function () { all = null; find("unit-said").textContent = word("compare.failed"); });
  }
  function add(id) {
    if (state.units.length >= C.UNITS) { find("unit-said").textContent = word("compare.most", C.UNITS); return; }
    find("unit-find").value = "";
    lookup();
    find("unit-find").focus();
    go(function (s) { s.units = s.units.concat(id); });
  }

  /* the page below the controls */
  function show() {
    clear(out);
    if (!parts.length) { return; }
    document.title = groups.map(function (g) { return g.name; }).join("、") + " · " + document.querySelector("h1").textContent;
    var figure = el("figure", "chart plain-chart");
    figure.id = "comparison";
    groups.forEach(function (group) { figure.appendChild(section(group)); });
    out.appendChild(figure);
    table();
    notes();
  }
  function words(c) { return c.kind === "none" || c.kind === "said" || c.kind === "unread" || c.kind === "cannot" ? c.words : ""; }
  function shown(c, group) {
    var text = M.grouped(c.text);
    var sign = state.show === "change" && c.value > 0 ? "+" : "";
    var other = c.kind === "value" && c.unit !== group.usual ? " " + c.unit : "";
    return sign + text + (state.show === "change" ? "%" : other);
  }
  function title(group) {
    var last = state.years[state.years.length - 1];
    var stated = [];
    group.rows.forEach(function (row) { row.cells.forEach(function (c) { if (words(c) === "") { stated.push({ row: row, cell: c }); } }); });
    if (!stated.length) { return word("compare.title.none", group.name); }
    if (parts.length === 1 && stated.length > 1) {
      var a = stated[0].cell, b = stated[stated.length - 1].cell;
      return word("compare.title.one", group.name, a.year, shown(a, group), b.year, shown(b, group));
    }
    for (var y = state.years.length - 1; y >= 0; y--) {
      var year = state.years[y];
      var those = stated.filter(function (s) { return s.cell.year === year && !s.cell.scope; });
      if (those.length) {
        var most = those.reduce(function (x, z) { return z.cell.value > x.cell.value ? z : x; });
        return word(state.years.length > 1 ? "compare.title.lines" : "compare.title.bars", year, group.name, most.row.unit.name, shown(most.cell, group));
      }
    }
    return group.name;
  }
  function panels(group) {
    var rows = group.rows;
    if (state.years.length === 1) {
      return [{ form: "bars", name: "", bars: rows.map(function (row) {
        var c = row.cells[0];
        var plain = words(c) === "";
        return { label: row.unit.name, value: plain ? c.value : null, scope: Boolean(c.scope), text: plain ? shown(c, group) : MARKS[c.kind] + " " + words(c) };
      }).sort(function (a, b) { return (b.value === null ? -Infinity : b.value) - (a.value === null ? -Infinity : a.value); }) }];
    }
    var calendar = [];
    for (var y = state.years[0]; y <= state.years[state.years.length - 1]; y++) { calendar.push(y); }
    function series(row, n) {
      return { name: row.unit.name, colour: n, points: calendar.map(function (year) {
        var c = row.cells.find(function (one) { return one.year === year; });
        if (!c) { return { value: null, mark: "" }; }
        var plain = words(c) === "";
        return {
          value: plain ? c.value : null, text: plain ? shown(c, group) : words(c), label: plain ? shown(c, group) : "",
          mark: plain ? "" : MARKS[c.kind], joined: c.joined && plain && words(before(row, c)) === "", broken: c.breaks.length > 0 && c.year !== state.years[0], scope: Boolean(c.scope)
        };
      }) };
    }
    function before(row, c) { return row.cells[row.cells.indexOf(c) - 1] || { kind: "none", words: "—" }; }
    if (rows.length <= 4) { return [{ name: "", years: calendar, series: rows.map(series) }]; }
    var values = [];
    rows.forEach(function (row) { row.cells.forEach(function (c) { if (words(c) === "") { values.push(c.value); } }); });
    return rows.map(function (row) { return { name: row.unit.name, years: calendar, series: [series(row, 0)], shared: values }; });
  }
  function section(group) {
    var box = el("div", "drawing");
    var caption = el("figcaption");
    caption.appendChild(el("b", "", title(group)));
    caption.appendChild(el("span", "", group.name + "，" + group.in));
    box.appendChild(caption);
    var place = el("div", "canvas");
    place.setAttribute("aria-hidden", "true");
    box.appendChild(place);
    var many = panels(group);
    if (many.length === 1 && !many[0].form && group.rows.length > 1) { box.appendChild(legend(group)); }
    function draw() { return M.draw(many, place.clientWidth || 640, 3); }
    place.redraw = function () { clear(place); place.appendChild(draw()); };
    box.appendChild(M.saver({
      name: function () { return fileName() + "_" + group.name; },
      about: function () { return { title: title(group), subtitle: group.name + "，" + group.in + keyOf(group, many), source: source() }; },
      draw: function (use) { return use(place.firstChild); },
      rows: function () { return rowsOf([group]); },
      cite: cite
    }));
    requestAnimationFrame(place.redraw);
    return box;
  }
  /* in a saved picture the legend is words */
  function keyOf(group, many) {
    return many.length === 1 && !many[0].form ? "。" + group.rows.map(function (r, i) { return M.glyphs[i] + " " + r.unit.name; }).join("　") : "";
  }
  function legend(group) {
    var ul = el("ul", "legend");
    group.rows.forEach(function (row, i) {
      var li = el("li", "key key" + (i + 1), M.glyphs[i] + " " + row.unit.name);
      ul.appendChild(li);
    });
    return ul;
  }

  /* the table: what it shows is what is saved */
  function table() {
    var head = el("h2", "", word("compare.table"));
    out.appendChild(head);
    var scroll = el("div", "scroll");
    scroll.tabIndex = 0;
    scroll.setAttribute("role", "group");
    scroll.setAttribute("aria-label", caption());
    var t = el("table", "ledger compared");
    t.appendChild(el("caption", "unseen", caption()));
    var row = el("tr");
    var first = el("th", "held", word("compare.head.unit"));
    first.scope = "col";
    row.appendChild(first);
    state.years.forEach(function (year) {
      var th = el("th", "r", String(year));
      th.scope = "col";
      row.appendChild(th);
    });
    t.appendChild(el("thead")).appendChild(row);
    groups.forEach(function (group) {
      var body = el("tbody");
      var line = el("tr", "group");
      var th = el("th", "", group.name);
      th.colSpan = state.years.length + 1;
      th.scope = "rowgroup";
      th.appendChild(el("small", "", group.in));
      line.appendChild(th);
      body.appendChild(line);
      group.rows.forEach(function (r) { body.appendChild(unitRow(group, r)); });
      t.appendChild(body);
    });
    scroll.appendChild(t);
    out.appendChild(scroll);
    var more = el("p", "more save");
    more.appendChild(M.button(word("compare.download"), function () {
      M.save(fileName() + ".csv", new Blob([M.csv(rowsOf(groups))], { type: "text/csv;charset=utf-8" }));
    }, "plain-button"));
    var link = M.button(word("cite"), function (event) { cite(event.currentTarget); }, "plain-button");
    more.appendChild(link);
    out.appendChild(more);
  }
  function unitRow(group, r) {
    var tr = el("tr");
    var th = el("th", "held");
    th.scope = "row";
    var name = el("a", "", r.unit.name);
    name.href = M.root + "units/" + r.unit.id + "/index.html";
    th.appendChild(name);
    tr.appendChild(th);
    r.cells.forEach(function (c, i) {
      var td = el("td", "r" + (c.breaks.length && i ? " broken" : "") + (words(c) ? " gap" : "") + (c.scope ? " scoped" : ""));
      if (c.breaks.length) { td.appendChild(el("span", "break-mark", "‖ ")).title = c.breaks.join("；"); }
      var text = words(c) ? MARKS[c.kind] + " " + words(c) : (c.scope ? "≠ " : "") + shown(c, group);
      var target = td;
      if (c.line) {
        target = el("a", words(c) ? "none" : "num" + (c.disputed ? " off" : ""));
        target.href = M.root + "units/" + r.unit.id + "/" + c.year + "/index.html#L" + c.line;
        td.appendChild(target);
      } else { target = td.appendChild(el("span", "none")); }
      target.appendChild(document.createTextNode(text));
      if (c.scope) { td.appendChild(el("small", "", word("compare.scope"))).title = c.scope; }
      if (c.disputed && !words(c)) { td.appendChild(el("span", "flag", word("compare.disputed"))); }
      if (c.kind === "value" || c.of) {
        var m = C.split(group.measure);
        td.setAttribute("data-ticks", r.unit.id + "/" + c.year + "#L" + c.line + "/" + c.figure + "/" + m[0] + "/" + m[1]);
        td.setAttribute("data-label", r.unit.name + " " + c.year + " " + group.name);
      }
      var lacks = words(c) ? "" : padOf(c, group);
      if (lacks) { target.after(el("span", "pad")); target.nextSibling.setAttribute("data-pad", lacks); }
      tr.appendChild(td);
    });
    return tr;
  }
  /* digits that a number lacks against the others of its measure, so that points stand in line */
  function fraction(text) { return text.indexOf(".") < 0 ? 0 : text.length - text.indexOf(".") - 1; }
  function padOf(c, group) {
    var most = 0;
    group.rows.forEach(function (r) { r.cells.forEach(function (o) { if (!words(o)) { most = Math.max(most, fraction(o.text)); } }); });
    var own = fraction(c.text);
    return own < most ? (own ? "" : ".") + "0".repeat(most - own) : "";
  }
  function breaksOf(group, r) {
    return C.distinct([].concat.apply([], r.cells.map(function (c) { return c.breaks; })));
  }
  function notes() {
    var list = [];
    groups.forEach(function (g) { g.rows.forEach(function (r) {
      breaksOf(g, r).forEach(function (text) { list.push(r.unit.name + "：" + text); });
    }); });
    list = C.distinct(list);
    if (list.length) {
      out.appendChild(el("h3", "", word("compare.breaks")));
      var ul = el("ul", "plain breaks");
      list.forEach(function (text) { ul.appendChild(el("li", "", "‖ " + text)); });
      out.appendChild(ul);
    }
    var marks = el("details", "marks");
    marks.appendChild(el("summary", "", word("compare.marks")));
    var dl = el("ul", "plain");
    [["—", "none"], ["∅", "said"], ["?", "unread"], ["0", "zero"], ["≠", "scope"], ["‖", "break"]].forEach(function (m) {
      dl.appendChild(el("li", "", m[0] + "　" + word("compare.mark." + m[1])));
    });
    marks.appendChild(dl);
    marks.open = true;
    out.appendChild(marks);
  }
  function caption() { return word("compare.caption", parts.length, groups.length, span()); }
  function span() { return state.years.length === 1 ? String(state.years[0]) : state.years[0] + "–" + state.years[state.years.length - 1]; }
  function source() { return word("compare.source", parts.map(function (p) { return p.name; }).join("、")) + (location.protocol === "file:" ? "" : " " + location.href); }
  function fileName() { return word("compare.file", span(), groups.map(function (g) { return C.split(g.measure).pop(); }).join("、")).replace(/[\/\\:*?"<>|]/g, "-").substring(0, 80); }
  function rowsOf(some) {
    var rows = [[word("compare.head.measure"), word("compare.head.unit"), word("compare.head.in")].concat(state.years, word("compare.head.breaks"))];
    some.forEach(function (g) { g.rows.forEach(function (r) {
      rows.push([g.name, r.unit.name, g.in].concat(r.cells.map(function (c) {
        if (words(c)) { return words(c); }
        var other = c.kind === "value" && c.unit !== g.usual ? " " + c.unit : "";
        return c.scope || other ? c.text + other + (c.scope ? "（" + word("compare.scope") + "）" : "") : c.text;
      }), breaksOf(g, r).join("；")));
    }); });
    return rows;
  }
  function cite(from) {
    var page = document.querySelector("h1").textContent;
    var where = catalog.base ? catalog.base + "compare/" + location.search : location.href;
    M.evidence.showCitation(catalog.archive + ". " + groups.map(function (g) { return g.name; }).join("、") + "：" + parts.map(function (p) { return p.name; }).join("、")
      + "（" + span() + "）" + page + "[DS/OL]. [" + M.evidence.today() + "]. " + where + ".", from);
  }

  form.addEventListener("submit", function (event) { event.preventDefault(); });
  find("unit-find").addEventListener("input", function (event) {
    if (!event.isComposing) { clearTimeout(timer); timer = setTimeout(lookup, 120); }
  });
  find("unit-find").addEventListener("compositionend", lookup);
  find("unit-find").addEventListener("keydown", function (event) {
    if (event.key === "Enter" && !event.isComposing && event.keyCode !== 229) {
      event.preventDefault();
      var first = document.querySelector("#unit-found button");
      if (first) { first.click(); }
    }
  });
  find("measure-add").addEventListener("change", function (event) {
    var value = event.target.value;
    if (value) { go(function (s) { s.measures = C.distinct(s.measures.concat(value)); }); }
  });
  Array.prototype.forEach.call(form.elements.show, function (radio) {
    radio.addEventListener("change", function () { go(function (s) { s.show = radio.value; }); });
  });
  find("base").addEventListener("change", function (event) { go(function (s) { s.base = Number(event.target.value); }); });
  var width = 0;
  new ResizeObserver(function () {
    if (Math.abs(out.clientWidth - width) > 8) {
      width = out.clientWidth;
      out.querySelectorAll(".canvas").forEach(function (place) { place.redraw(); });
    }
  }).observe(out);
  M.ready(function () {
    C.catalog().then(function (known) {
      catalog = known;
      function start() { state = C.read(location.search, catalog); run(); }
      addEventListener("popstate", start);
      form.hidden = false;
      start();
    }, function () { said.textContent = word("compare.failed"); });
  });
})();
