/* Evidence: rows that a reader ticks, and how to cite them. docs/themes.md says what may be ticked. */
(function () {
  "use strict";
  var root = new URL("../", document.currentScript.src).href;
  var store = "mingzhang.evidence " + root;
  var words = {};
  var ticked = [];
  var kept = true;
  var parts = new Map();
  var waiting = new Map();
  var whenReady = [];
  var isReady = false;
  var ID = /^([a-z0-9][a-z0-9-]*\/[0-9]{4})#L([0-9]{1,9})(?:\/([a-z_]+)\/([^/]*)(?:\/([\s\S]*))?)?$/;

  /* the archive's own scripts of data: each calls take when it is there */
  function load(path, key) {
    if (!parts.has(key)) {
      parts.set(key, new Promise(function (resolve, reject) {
        var script = document.createElement("script");
        waiting.set(key, resolve);
        script.src = new URL(path, root).href;
        script.onload = function () { script.remove(); if (waiting.has(key)) { fail(key, reject); } };
        script.onerror = function () { script.remove(); fail(key, reject); };
        document.head.appendChild(script);
      }));
    }
    return parts.get(key);
  }
  function fail(key, reject) {
    waiting.delete(key);
    parts.delete(key);
    reject(new Error("cannot be read: " + key));
  }
  function take(key, data) {
    var resolve = waiting.get(key);
    waiting.delete(key);
    if (resolve) { resolve(data); }
  }

  function word(key) {
    var text = words[key] || key;
    for (var i = 1; i < arguments.length; i++) { text = text.split("{" + (i - 1) + "}").join(String(arguments[i])); }
    return text;
  }
  function grouped(text) {
    var parts = text.split(".");
    return parts[0].replace(/\B(?=(\d{3})+$)/g, ",") + (parts.length > 1 ? "." + parts[1] : "");
  }
  function element(name, className, text) {
    var one = document.createElement(name);
    if (className) { one.className = className; }
    if (text !== undefined) { one.textContent = text; }
    return one;
  }
  function button(text, act, className) {
    var one = element("button", className || "", text);
    one.type = "button";
    one.addEventListener("click", act);
    return one;
  }
  function today() {
    var now = new Date();
    return now.getFullYear() + "-" + String(now.getMonth() + 1).padStart(2, "0") + "-" + String(now.getDate()).padStart(2, "0");
  }

  /* what an id names, or nothing */
  function parse(id) {
    var found = ID.exec(id || "");
    return found && {
      report: found[1], line: Number(found[2]), kind: found[3] || "", measure: found[4] || "", item: found[5] || ""
    };
  }

  /* the ticked set, kept from page to page where the browser allows */
  function read() {
    try {
      var list = JSON.parse(localStorage.getItem(store) || "[]");
      ticked = Array.isArray(list) ? list.filter(function (one) { return one && parse(one.id); }) : [];
    } catch (e) { kept = e instanceof SyntaxError; }
  }
  function write() {
    try {
      if (ticked.length) { localStorage.setItem(store, JSON.stringify(ticked)); } else { localStorage.removeItem(store); }
      kept = true;
    } catch (e) { kept = false; }
  }
  function key(one) { return one.id + " " + (one.quote || ""); }
  function has(one) { return ticked.some(function (other) { return key(other) === key(one); }); }
  function set(one, on) {
    ticked = ticked.filter(function (other) { return key(other) !== key(one); });
    if (on) { ticked.push({ id: one.id, quote: one.quote || "", label: one.label, day: today() }); }
    write();
    show();
  }

  /* a tick box and “引用” at whatever carries data-evidence */
  function label(place) {
    var text = place.getAttribute("data-label");
    if (!text) {
      var head = place.tagName === "TR" ? place.querySelector("th, td") : place;
      text = head.textContent;
    }
    return text.replace(/\s+/g, " ").trim().substring(0, 120);
  }
  function adorn(place) {
    var one = { id: place.getAttribute("data-evidence"), quote: place.getAttribute("data-quote") || "" };
    if (!parse(one.id) || place.hasAttribute("data-adorned")) { return; }
    one.label = label(place);
    place.setAttribute("data-adorned", "");
    var box = element("input");
    box.type = "checkbox";
    box.checked = has(one);
    box.addEventListener("change", function () { set(one, box.checked); });
    var tick = element("label", "tick");
    tick.appendChild(box);
    tick.appendChild(element("span", "", word("evidence.tick")));
    tick.appendChild(element("span", "unseen", " " + one.label));
    var cite = button(word("cite"), function () { citeOf(one, cite); }, "plain-button");
    cite.appendChild(element("span", "unseen", " " + one.label));
    var span = element("span", "evidence");
    span.one = one;
    span.box = box;
    span.appendChild(tick);
    span.appendChild(cite);
    (place.tagName === "TR" ? place.cells[0] : place).appendChild(span);
  }
  function adornAll(within) {
    if (within.matches && within.matches("[data-evidence]")) { adorn(within); }
    within.querySelectorAll("[data-evidence]").forEach(adorn);
    within.querySelectorAll("table.ledger").forEach(offer);
  }

  /* numbers in big tables are ticked when one wants to: a button above the table shows the boxes */
  function ofCell(cell) {
    var own = cell.getAttribute("data-ticks");
    var link = cell.querySelector("a.num[href*='#L']");
    if (own || !link) { return own || ""; }
    var at = /units\/([a-z0-9-]+\/[0-9]{4})\/index\.html#L([0-9]+)$/.exec(link.href);
    var number = link.textContent.replace(/[,\s]/g, "");
    return at && /^-?[0-9.]+$/.test(number) ? at[1] + "#L" + at[2] + "/value/" + number : "";
  }
  function offer(table) {
    var scroll = table.closest(".scroll");
    if (!scroll || table.hasAttribute("data-offered") || !Array.prototype.some.call(table.querySelectorAll("tbody td"), ofCell)) { return; }
    table.setAttribute("data-offered", "");
    var show = button(word("evidence.offer"), function () {
      var on = show.getAttribute("aria-pressed") !== "true";
      show.setAttribute("aria-pressed", String(on));
      table.toggleAttribute("data-ticking", on);
      if (on) { table.querySelectorAll("tbody td").forEach(tickable); }
    }, "plain-button offer");
    show.setAttribute("aria-pressed", "false");
    scroll.before(show);
  }
  function tickable(cell) {
    var id = ofCell(cell);
    if (!id || cell.hasAttribute("data-evidence")) { return; }
    var head = cell.closest("table").tHead, row = cell.parentNode.cells[0];
    var column = head && head.rows[0].cells[cell.cellIndex];
    if (!cell.hasAttribute("data-label")) {
      cell.setAttribute("data-label", [document.querySelector("h1"), row, column].map(function (one) { return one ? one.textContent : ""; }).join(" "));
    }
    cell.setAttribute("data-evidence", id);
    adorn(cell);
  }

  /* citations: GB/T 7714, the day is the one on which it was read */
  function partOf(report) { return load("units/" + report + "/evidence.js", "evidence/" + report); }
  function citation(part, line, day, where) {
    var c = part.citation;
    var date = c.published ? " (" + c.published + ")" : " ";
    var anchor = c.anchored && line > 0 ? "#L" + line : "";
    var place = line > 0 ? "原件第 " + line + " 行，" : "原件 ";
    return c.author + ". " + c.title + "[R/OL]." + date + "[" + day + "]. "
      + (where || c.address + anchor) + ". " + place + "sha256：" + c.sha256 + ".";
  }
  function citeOf(one, from) {
    var about = parse(one.id);
    partOf(about.report).then(function (part) {
      showCitation(citation(part, about.line, today(), here(part, about.report, "#L" + about.line)), from);
    }, function () { showCitation(word("evidence.unreadable"), from); });
  }
  /* without an address of its own the archive is cited where it is being read */
  function here(part, report, anchor) {
    return part.citation.anchored || location.protocol === "file:" ? "" : root + "units/" + report + "/" + anchor;
  }
  function citeReport(report, from) {
    partOf(report).then(function (part) {
      showCitation(citation(part, 0, today(), here(part, report, "")), from);
    }, function () { showCitation(word("evidence.unreadable"), from); });
  }
  function citeChart(report, chart, from) {
    partOf(report).then(function (part) {
      var c = part.citation;
      var where = here(part, report, "#" + chart.id) || c.address + (c.anchored ? "#" + chart.id : "");
      showCitation(c.author + ". " + c.title + "：" + chart.name + "[R/OL]." + (c.published ? " (" + c.published + ")" : " ")
        + "[" + today() + "]. " + where + ". 据原件第 " + chart.lines + " 行绘制，sha256：" + c.sha256 + ".", from);
    }, function () { showCitation(word("evidence.unreadable"), from); });
  }
  function copy(text, said) {
    function done(ok) { said.textContent = word(ok ? "cite.copied" : "cite.select"); }
    if (navigator.clipboard) {
      navigator.clipboard.writeText(text).then(function () { done(true); }, function () { done(false); });
    } else { done(false); }
  }
  function dialog(title, from) {
    var box = element("dialog", "sheet");
    var head = element("h2", "", title);
    head.id = "sheet-head";
    box.setAttribute("aria-labelledby", "sheet-head");
    box.appendChild(head);
    box.addEventListener("close", function () { box.remove(); if (from && from.isConnected) { from.focus(); } });
    document.body.appendChild(box);
    return box;
  }
  function showCitation(text, from) {
    var box = dialog(word("cite.title"), from);
    var field = element("textarea", "cited");
    field.readOnly = true;
    field.rows = 5;
    field.value = text;
    field.setAttribute("aria-label", word("cite.title"));
    box.appendChild(field);
    var said = element("p", "quiet");
    said.setAttribute("role", "status");
    var row = element("p", "sheet-buttons");
    row.appendChild(button(word("cite.copy"), function () { field.select(); copy(text, said); }));
    row.appendChild(button(word("close"), function () { box.close(); }, "second"));
    box.appendChild(row);
    box.appendChild(said);
    box.showModal();
    field.focus();
    field.select();
  }

  /* the line at the foot of the window, and the list of what is ticked */
  function show() {
    document.querySelectorAll(".evidence").forEach(function (span) { if (span.one) { span.box.checked = has(span.one); } });
    var tray = document.getElementById("tray");
    if (!tray) {
      tray = element("div", "tray");
      tray.id = "tray";
      tray.setAttribute("role", "region");
      tray.setAttribute("aria-label", word("evidence.tray"));
      var said = element("span", "tray-count");
      said.setAttribute("role", "status");
      tray.appendChild(said);
      tray.appendChild(button(word("evidence.list"), function (event) { list(event.currentTarget); }, "second"));
      tray.appendChild(button(word("pack.take"), function (event) { pack(event.currentTarget); }));
      document.body.appendChild(tray);
    }
    tray.hidden = ticked.length === 0;
    tray.firstChild.textContent = word("evidence.count", ticked.length) + (kept ? "" : word("evidence.lost"));
    document.documentElement.toggleAttribute("data-tray", ticked.length > 0);
  }
  function list(from) {
    var box = dialog(word("evidence.tray"), from);
    var ul = element("ul", "plain");
    ticked.forEach(function (one) {
      var about = parse(one.id);
      var li = element("li");
      var link = element("a", "", one.label || one.quote);
      link.href = new URL("units/" + about.report + "/index.html" + (about.line ? "#L" + about.line : ""), root).href;
      li.appendChild(link);
      li.appendChild(element("small", "", " " + about.report + (about.line ? " · " + word("line", about.line) : "") + " "));
      li.appendChild(button(word("evidence.drop"), function () {
        set(one, false);
        li.remove();
        box.querySelector("button").focus();
        if (!ticked.length) { box.close(); }
      }, "plain-button"));
      ul.appendChild(li);
    });
    box.appendChild(ul);
    var row = element("p", "sheet-buttons");
    row.appendChild(button(word("pack.take"), function (event) { pack(event.currentTarget); }));
    row.appendChild(button(word("evidence.clear"), function () { ticked = []; write(); show(); box.close(); }, "second"));
    row.appendChild(button(word("close"), function () { box.close(); }, "second"));
    box.appendChild(row);
    box.showModal();
  }

  /* the pack is made by a script of its own, loaded when one is wanted */
  function pack(from) {
    from.disabled = true;
    var made = window.Mingzhang.makePack ? Promise.resolve() : new Promise(function (resolve, reject) {
      var script = document.createElement("script");
      script.src = new URL("theme/pack.js", root).href;
      script.onload = resolve;
      script.onerror = reject;
      document.head.appendChild(script);
    });
    made.then(function () { return window.Mingzhang.makePack(ticked.slice()); }).then(function (result) {
      if (result.rows) { save(word("pack.file", result.rows), new Blob([result.bytes], { type: "application/zip" })); }
      tell(result.lost ? word("pack.lost", result.lost) : "");
    }, function () { tell(word("evidence.unreadable")); }).then(function () { from.disabled = false; from.focus(); });
  }
  function tell(text) {
    var count = document.querySelector("#tray .tray-count");
    count.textContent = word("evidence.count", ticked.length) + (text ? " " + text : "");
  }
  function save(name, blob) {
    var link = element("a");
    link.href = URL.createObjectURL(blob);
    link.download = name.replace(/[\\/:*?"<>|\x00-\x1f]/g, "-").substring(0, 120);
    document.body.appendChild(link);
    link.click();
    link.remove();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 4000);
  }

  window.Mingzhang = Object.assign(window.Mingzhang || {}, {
    take: take, load: load, word: word, root: root, save: save, element: element, button: button, dialog: dialog,
    grouped: grouped, ready: function (act) { if (isReady) { act(); } else { whenReady.push(act); } },
    evidence: { parse: parse, partOf: partOf, citation: citation, citeReport: citeReport, citeChart: citeChart, showCitation: showCitation, today: today }
  });
  load("theme/words.js", "words").then(function (known) {
    words = known;
    read();
    adornAll(document.getElementById("main"));
    new MutationObserver(function (changes) {
      changes.forEach(function (change) {
        change.addedNodes.forEach(function (node) { if (node.nodeType === 1 && node.isConnected) { adornAll(node); } });
      });
    }).observe(document.getElementById("main"), { childList: true, subtree: true });
    document.querySelectorAll("a[data-cite]").forEach(function (link) {
      link.addEventListener("click", function (event) { event.preventDefault(); citeReport(link.getAttribute("data-cite"), link); });
    });
    if (ticked.length) { show(); }
    addEventListener("storage", function (event) { if (event.key === store) { read(); show(); } });
    isReady = true;
    whenReady.forEach(function (act) { act(); });
  });
})();
