/* Comparing, the part without a page: what is chosen, as the address has it, and what the data say to it. */
(function () {
  "use strict";
  var M = window.Mingzhang;
  var SHOWS = ["amount", "change", "per", "index"];
  var UNITS = 12, MEASURES = 8;

  function decoded(text) {
    try { return decodeURIComponent(text.replace(/\+/g, " ")); } catch (e) { return ""; }
  }
  function listed(text) { return (text || "").split(",").map(decoded).filter(function (one) { return one !== ""; }); }
  function distinct(list) { return list.filter(function (one, i) { return list.indexOf(one) === i; }); }
  function encoded(text) { return encodeURIComponent(text).replace(/%3A/g, ":").replace(/%2F/g, "/"); }

  /* the choice that an address holds; whatever it holds else is left out */
  function read(search, catalog) {
    var query = {};
    search.replace(/^\?/, "").split("&").forEach(function (pair) {
      var equals = pair.indexOf("=");
      if (equals > 0 && !(pair.substring(0, equals) in query)) { query[pair.substring(0, equals)] = pair.substring(equals + 1); }
    });
    var names = catalog.measures.map(function (m) { return m[0]; });
    var state = {
      units: distinct(listed(query.u)).filter(function (id) { return /^[a-z0-9][a-z0-9-]{0,100}$/.test(id); }).slice(0, UNITS),
      measures: distinct(listed(query.m)).filter(function (m) { return names.indexOf(m.split(":")[0]) >= 0; }).slice(0, MEASURES),
      years: years(decoded(query.y || ""), catalog.years),
      show: SHOWS.indexOf(query.show) >= 0 ? query.show : "amount",
      base: 0
    };
    if (!state.measures.length && names.length) { state.measures = [names.indexOf(catalog.per) >= 0 ? catalog.per : names[0]]; }
    state.base = state.years.indexOf(Number(query.base)) >= 0 ? Number(query.base) : state.years[0];
    return state;
  }
  /* 2019-2021,2023 of those that there are; none named means all */
  function years(text, known) {
    var wanted = [];
    text.split(",").forEach(function (part) {
      var ends = /^([0-9]{4})(?:-([0-9]{4}))?$/.exec(part);
      if (ends) { known.forEach(function (y) { if (y >= Number(ends[1]) && y <= Number(ends[2] || ends[1])) { wanted.push(y); } }); }
    });
    var some = known.filter(function (y) { return wanted.indexOf(y) >= 0; });
    return some.length ? some : known.slice();
  }
  /* the address of a choice: read(write(state)) is state */
  function write(state, catalog) {
    var spans = [];
    state.years.forEach(function (y) {
      var last = spans[spans.length - 1];
      if (last && catalog.years.indexOf(y) === catalog.years.indexOf(last[1]) + 1) { last[1] = y; } else { spans.push([y, y]); }
    });
    var parts = ["u=" + state.units.map(encoded).join(","), "m=" + state.measures.map(encoded).join(","),
      "y=" + spans.map(function (s) { return s[0] === s[1] ? s[0] : s[0] + "-" + s[1]; }).join(",")];
    if (state.show !== "amount") { parts.push("show=" + state.show); }
    if (state.show === "index" && state.base !== state.years[0]) { parts.push("base=" + state.base); }
    return "?" + parts.join("&");
  }

  /* asked for only where there is such a unit, so that a wrong address loads nothing in vain */
  function unit(id, known) {
    return part((hash(id) % known.parts + known.parts) % known.parts).then(function (names) {
      if (!names.some(function (n) { return n[0] === id; })) { throw new Error("no unit " + id); }
      return M.load("compare/unit/" + id + ".js", "compare/unit/" + id);
    });
  }
  function hash(text) {
    var sum = 0;
    for (var i = 0; i < text.length; i++) { sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0; }
    return sum;
  }
  function part(i) { return M.load("compare/names/" + i + ".js", "compare/names/" + i); }
  function catalog() { return M.load("compare/catalog.js", "compare/catalog"); }
  function names(known) {
    var parts = [];
    for (var i = 0; i < known.parts; i++) { parts.push(part(i)); }
    return Promise.all(parts).then(function (lists) {
      return [].concat.apply([], lists).sort(function (a, b) { return a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : a[1].localeCompare(b[1], document.documentElement.lang); });
    });
  }

  function split(measure) {
    var colon = measure.indexOf(":");
    return colon < 0 ? [measure, ""] : [measure.substring(0, colon), measure.substring(colon + 1)];
  }
  function row(part, measure) {
    var wanted = split(measure);
    return part.rows.find(function (r) { return r[0] === wanted[0] && r[1] === wanted[1]; });
  }

  /* why what is said before a year cannot be set against what is said from then on */
  function breaks(part, measure, year) {
    var wanted = split(measure);
    var found = part.breaks.filter(function (b) {
      return b.year === year && (!b.measures || b.measures.some(function (m) { return m[0] === wanted[0] && m[1] === wanted[1]; }));
    }).map(function (b) { return b.words; });
    return found;
  }
  /* whether a series may be read on from one year to a later one */
  function whole(part, measure, from, to) {
    for (var year = Math.min(from, to) + 1; year <= Math.max(from, to); year++) {
      if (breaks(part, measure, year).length) { return false; }
    }
    return true;
  }
  /* a value on the other side of a succession counts another unit's affairs, or not all */
  function scope(part, year) {
    var other = part.breaks.find(function (b) { return b.why === "follows" && year < b.year || b.why === "followed" && year >= b.year; });
    return other ? other.words : "";
  }

  /* what a report says: {kind: value | none | said | unread}, with words where there is no number */
  function stated(part, measure, year) {
    var wanted = split(measure);
    var values = row(part, measure);
    var value = values && values[3][year];
    if (value) {
      return {
        kind: "value", value: Number(value[0]), text: value[0], line: value[1], figure: value[2], disputed: value[3] === 1,
        unit: value[4] || values[2], scope: scope(part, year)
      };
    }
    var state = part.states[year];
    if (state !== "published") {
      var side = part.breaks.find(function (b) { return b.why === "follows" && year < b.year || b.why === "followed" && year >= b.year; });
      return { kind: "none", words: M.word("compare.none." + (state || (side ? side.why : "none"))) };
    }
    var gap = wanted[1] === "" && part.gaps.find(function (g) { return g[0] === wanted[0] && g[1] === year; });
    if (!gap) { return { kind: "none", words: M.word("compare.none") }; }
    return gap[2] === "unread" ? { kind: "unread", words: M.word("compare.unread", gap[3]), line: gap[3] }
      : { kind: "said", words: M.word("compare.said." + gap[2]), line: gap[3] };
  }

  /* what the table shows for it: the stated value, or one computed of it, or why it cannot be */
  function cell(part, measure, year, state, per) {
    var said = stated(part, measure, year);
    if (said.kind !== "value" || state.show === "amount") { return said; }
    var made = COMPUTE[state.show](part, measure, year, said, state, per);
    var out = { kind: typeof made === "number" ? "computed" : "cannot", line: said.line, figure: said.figure, disputed: said.disputed, scope: said.scope, of: said };
    if (typeof made === "number") {
      out.value = made;
      out.text = made.toFixed(state.show === "per" ? 2 : 1).replace(/^-(0(\.0+)?)$/, "$1");
    } else { out.words = made; }
    return out;
  }
  var COMPUTE = {
    change: function (part, measure, year, said) {
      var before = stated(part, measure, year - 1);
      if (before.kind !== "value") { return M.word("compare.cannot.before"); }
      if (!whole(part, measure, year - 1, year)) { return M.word("compare.cannot.break"); }
      return before.value === 0 ? M.word("compare.cannot.zero") : (said.value - before.value) / Math.abs(before.value) * 100;
    },
    index: function (part, measure, year, said, state) {
      var base = stated(part, measure, state.base);
      if (base.kind !== "value") { return M.word("compare.cannot.base"); }
      if (!whole(part, measure, state.base, year)) { return M.word("compare.cannot.break"); }
      return base.value === 0 ? M.word("compare.cannot.base.zero") : said.value / base.value * 100;
    },
    per: function (part, measure, year, said, state, per) {
      var all = stated(part, per, year);
      if (all.kind !== "value" || all.value <= 0) { return M.word("compare.cannot.per"); }
      return said.value / all.value * 10000;
    }
  };

  /* everything that is shown: groups of a measure with rows of a unit with cells of a year */
  function model(state, parts, known) {
    return state.measures.map(function (measure) {
      var usual = "";
      var rows = parts.map(function (part) {
        var cells = state.years.map(function (year, i) {
          var one = cell(part, measure, year, state, known.per);
          usual = usual || one.unit || one.of && one.of.unit || "";
          one.year = year;
          /* a break is shown wherever it lies between two years that are shown */
          one.breaks = [];
          for (var y = i ? state.years[i - 1] + 1 : year; y <= year; y++) { one.breaks = one.breaks.concat(breaks(part, measure, y)); }
          if (i === 0) { one.breaks = state.show === "amount" ? [] : one.breaks; }
          one.joined = i > 0 && state.years[i - 1] === year - 1 && one.breaks.length === 0;
          return one;
        });
        return { unit: part, cells: cells };
      });
      return { measure: measure, name: split(measure).filter(Boolean).join(" › ").replace(/\//g, " › "), in: unitOf(state, usual), usual: usual, rows: rows };
    });
  }
  function unitOf(state, usual) {
    if (state.show === "change") { return M.word("compare.in.change"); }
    if (state.show === "index") { return M.word("compare.in.index", state.base); }
    if (state.show === "per") { return usual === "万元" ? M.word("compare.in.per") : M.word("compare.in.per.count", usual); }
    return M.word("compare.in", usual);
  }

  M.comparing = { UNITS: UNITS, MEASURES: MEASURES, read: read, write: write, unit: unit, catalog: catalog, names: names, model: model, split: split, distinct: distinct };
})();
