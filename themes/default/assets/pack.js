/* An evidence pack: what is ticked, its quotes and citations, in a zip of our own making. Same rows, same bytes. */
(function () {
  "use strict";
  var M = window.Mingzhang;
  var MARK = "\ufeff";
  var QUOTES = "no,type,report,source,sha256,line,start,quote,url";
  var TABLE = (function () {
    var table = [];
    for (var n = 0; n < 256; n++) {
      var c = n;
      for (var k = 0; k < 8; k++) { c = c & 1 ? 0xEDB88320 ^ (c >>> 1) : c >>> 1; }
      table.push(c >>> 0);
    }
    return table;
  })();

  function crc(bytes) {
    var c = 0xFFFFFFFF;
    for (var i = 0; i < bytes.length; i++) { c = TABLE[(c ^ bytes[i]) & 0xFF] ^ (c >>> 8); }
    return (c ^ 0xFFFFFFFF) >>> 0;
  }

  /* files: [name, text] pairs, stored as they are; the date is the format's first day */
  function zip(files) {
    var entries = files.map(function (file) {
      var bytes = new TextEncoder().encode(file[1]);
      return { name: new TextEncoder().encode(file[0]), bytes: bytes, crc: crc(bytes) };
    });
    var size = entries.reduce(function (sum, e) { return sum + 76 + 2 * e.name.length + e.bytes.length; }, 22);
    var out = new Uint8Array(size);
    var view = new DataView(out.buffer);
    var at = 0;
    function put2(value) { view.setUint16(at, value, true); at += 2; }
    function put4(value) { view.setUint32(at, value, true); at += 4; }
    function put(bytes) { out.set(bytes, at); at += bytes.length; }
    function common(e) {
      put2(20); put2(0x0800); put2(0); put2(0); put2(0x21);
      put4(e.crc); put4(e.bytes.length); put4(e.bytes.length); put2(e.name.length); put2(0);
    }
    entries.forEach(function (e) {
      e.at = at;
      put4(0x04034b50); common(e); put(e.name); put(e.bytes);
    });
    var directory = at;
    entries.forEach(function (e) {
      put4(0x02014b50); put2(20); common(e);
      put2(0); put2(0); put2(0); put4(0); put4(e.at); put(e.name);
    });
    var end = at;
    put4(0x06054b50); put2(0); put2(0); put2(entries.length); put2(entries.length);
    put4(end - directory); put4(directory); put2(0);
    return out;
  }

  /* the cells of a line; rows of the open data are one line each */
  function cells(line) {
    var all = [], cell = "", quoted = false;
    for (var i = 0; i < line.length; i++) {
      var c = line[i];
      if (quoted && c === "\"" && line[i + 1] === "\"") { cell += c; i++; }
      else if (c === "\"") { quoted = !quoted; }
      else if (c === "," && !quoted) { all.push(cell); cell = ""; }
      else { cell += c; }
    }
    all.push(cell);
    return all;
  }
  function quoted(text) { return /[",]/.test(text) ? "\"" + text.replace(/"/g, "\"\"") + "\"" : text; }
  function clean(text) {
    var one = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim();
    return /^[=+\-@＝＋－＠]/.test(one) ? "'" + one : one;
  }

  /* the rows of a table that an id names: {text, cell} each */
  function rowsOf(part, name, about) {
    var columns = part[name].head.split(",");
    return part[name].rows.map(function (rest) {
      var text = part[name].begins + rest;
      var all = cells(text);
      return { text: text, cell: function (column) { return all[columns.indexOf(column)] || ""; } };
    }).filter(function (row) {
      return Number(row.cell("line")) === about.line && named(row, name, about);
    }).filter(function (row, i) { return name !== "findings" || !about.item || i + 1 === Number(about.item); });
  }
  function named(row, name, about) {
    if (name === "findings") { return row.cell("rule") === about.measure; }
    if (about.kind === "value") { return Number(row.cell("value")) === Number(about.measure); }
    return row.cell("kind") === about.kind && row.cell("measure") === about.measure
      && row.cell("item").replace(/^'/, "") === about.item.replace(/^'/, "");
  }

  /* one ticked thing as what it quotes */
  function found(one, part) {
    var about = M.evidence.parse(one.id);
    if (!about.kind) {
      return one.quote ? [{ type: "passage", one: one, part: part, line: about.line, start: "", quote: clean(one.quote), row: "" }] : [];
    }
    var table = about.kind === "finding" ? "findings" : "figures";
    return rowsOf(part, table, about).map(function (row) {
      return {
        type: about.kind === "finding" ? "finding" : "figure", one: one, part: part, line: about.line,
        start: row.cell("start"), quote: row.cell("quote"), row: row.text
      };
    });
  }
  function order(a, b) {
    var x = [a.part.report, a.line, Number(a.start), a.type, a.row, a.quote];
    var y = [b.part.report, b.line, Number(b.start), b.type, b.row, b.quote];
    for (var i = 0; i < x.length; i++) {
      if (x[i] !== y[i]) { return x[i] < y[i] ? -1 : 1; }
    }
    return 0;
  }
  /* a row ticked in two ways is one row */
  function distinct(all) {
    return all.filter(function (one, i) { return i === 0 || order(one, all[i - 1]) !== 0; });
  }

  function csv(head, lines) { return MARK + [head].concat(lines).join("\r\n") + "\r\n"; }
  function files(all) {
    var first = all[0].part;
    function of(type) { return all.filter(function (q) { return q.type === type; }).map(function (q) { return q.row; }); }
    var quotes = all.map(function (q, i) {
      return [i + 1, q.type, q.part.report, q.part.source, q.part.citation.sha256, q.line, q.start, quoted(q.quote),
        quoted(q.part.url + (q.line ? "#L" + q.line : ""))].join(",");
    });
    var cited = all.map(function (q, i) {
      return "[" + (i + 1) + "] " + M.evidence.citation(q.part, q.line, q.one.day) + "\n";
    });
    return [
      ["README.txt", M.word("pack.readme", first.archive, all.length) + "\n"],
      ["LICENCE.txt", M.word("pack.licence", first.archive, first.licence) + "\n"],
      ["citations.txt", cited.join("")],
      ["quotes.csv", csv(QUOTES, quotes)],
      ["figures.csv", csv(first.figures.head, of("figure"))],
      ["findings.csv", csv(first.findings.head, of("finding"))]
    ];
  }

  /* ticked: as theme/evidence.js keeps them. {bytes, rows, lost}: how many are in it, how many are no more there */
  function makePack(ticked) {
    var lost = 0;
    return Promise.all(ticked.map(function (one) {
      return M.evidence.partOf(M.evidence.parse(one.id).report).then(function (part) {
        return found(one, part);
      }, function () { return []; });
    })).then(function (lists) {
      lists.forEach(function (list) { lost += list.length ? 0 : 1; });
      var all = distinct([].concat.apply([], lists).sort(order));
      return { bytes: all.length ? zip(files(all)) : null, rows: all.length, lost: lost };
    });
  }

  window.Mingzhang.makePack = makePack;
})();
