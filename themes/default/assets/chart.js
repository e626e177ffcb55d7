/* Charts: drawn as SVG where a page draws in the browser, and saved as SVG, PNG and CSV everywhere. */
(function () {
  "use strict";
  var M = window.Mingzhang;
  var NS = "http://www.w3.org/2000/svg";
  var STYLES = ["fill", "stroke", "stroke-width", "stroke-dasharray", "font-family", "font-size", "font-weight", "text-anchor", "opacity"];

  function svg(name, attributes, text) {
    var one = document.createElementNS(NS, name);
    Object.keys(attributes || {}).forEach(function (key) { one.setAttribute(key, attributes[key]); });
    if (text !== undefined) { one.textContent = String(text).replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g, " "); }
    return one;
  }
  /* text keeps the size that text has on the page */
  function em() { return parseFloat(getComputedStyle(document.body).fontSize) * 0.82; }
  function widthOf(text, size) {
    var sum = 0;
    for (var i = 0; i < text.length; i++) { sum += text.charCodeAt(i) < 0x2000 ? 0.58 : 1; }
    return sum * size;
  }
  /* a text in lines that fit */
  function wrap(text, width, size) {
    var lines = [], line = "";
    Array.from(text).forEach(function (c) {
      if (line && widthOf(line + c, size) > width) { lines.push(line); line = ""; }
      line += c;
    });
    if (line) { lines.push(line); }
    return lines;
  }
  function write(group, lines, x, y, size, className) {
    lines.forEach(function (line, i) {
      var text = group.appendChild(svg("text", { x: x, y: y + i * size * 1.5 }, line));
      if (className) { text.setAttribute("class", className); }
    });
    return y + lines.length * size * 1.5;
  }

  /* a scale from zero (or below it) that ends in a round number */
  function scale(values, height) {
    var most = Math.max.apply(null, values.concat(0)), least = Math.min.apply(null, values.concat(0));
    if (most === least) { most = least + 1; }
    var step = Math.pow(10, Math.floor(Math.log10((most - least) / 4)));
    step = [1, 2, 5, 10].map(function (n) { return n * step; }).find(function (s) { return (most - least) / s <= 5; });
    var top = Math.ceil(most / step) * step, bottom = Math.floor(least / step) * step;
    var ticks = [];
    for (var i = 0; bottom + i * step <= top + step / 1e6; i++) { ticks.push(Number((bottom + i * step).toPrecision(12))); }
    return { ticks: ticks, y: function (value) { return height * (1 - (value - bottom) / (top - bottom)); } };
  }
  function short(value) { return M.grouped(String(Number(value.toPrecision(6)))); }

  var MARKERS = [
    function (x, y) { return svg("circle", { cx: x, cy: y, r: 4 }); },
    function (x, y) { return svg("rect", { x: x - 4, y: y - 4, width: 8, height: 8 }); },
    function (x, y) { return svg("path", { d: "M" + x + " " + (y - 5) + "l5 9h-10z" }); },
    function (x, y) { return svg("path", { d: "M" + x + " " + (y - 5.5) + "l5.5 5.5l-5.5 5.5l-5.5 -5.5z" }); }
  ];
  var GLYPHS = ["●", "■", "▲", "◆"];
  var DASHES = ["", "7 3", "2 3", "9 3 2 3"];

  /* one plot of values over years: panel {name, years, series: [{name, points}]}; a point has text and either value or mark,
     and joins the one before only where it says so. {group, height} */
  function plot(panel, width, size) {
    var group = svg("g", { "class": "plot" });
    var values = [];
    panel.series.forEach(function (s) { s.points.forEach(function (p) { if (p.value !== null) { values.push(p.value); } }); });
    var top = write(group, wrap(panel.name, width, size), 0, size, size, "plot-name") + size * 0.6;
    var height = Math.max(120, Math.min(220, width * 0.5));
    var axis = scale(panel.shared || values, height);
    var left = Math.max.apply(null, axis.ticks.map(function (t) { return widthOf(short(t), size); })) + 10;
    var right = size * 2.2;
    var step = panel.years.length > 1 ? (width - left - right) / (panel.years.length - 1) : 0;
    function x(i) { return left + (panel.years.length > 1 ? i * step : (width - left - right) / 2) + 6; }
    function y(value) { return top + axis.y(value); }
    axis.ticks.forEach(function (tick) {
      group.appendChild(svg("line", { x1: left, x2: width, y1: y(tick), y2: y(tick), "class": tick === 0 ? "base" : "grid" }));
      group.appendChild(svg("text", { x: left - 8, y: y(tick) + size * 0.35, "class": "tick-text end" }, short(tick)));
    });
    var every = Math.max(1, Math.ceil(widthOf("2020 ", size) / (step || 99)));
    panel.years.forEach(function (year, i) {
      if (i % every === 0) { group.appendChild(svg("text", { x: x(i), y: top + height + size * 1.5, "class": "tick-text middle" }, String(year))); }
    });
    var foot = top + height + size * 1.7;
    var taken = {};
    panel.series.forEach(function (series, n) {
      var k = (series.colour === undefined ? n : series.colour) % 4;
      var path = "";
      series.points.forEach(function (p, i) {
        if (p.value === null) { return; }
        path += (p.joined ? "L" : "M") + x(i).toFixed(1) + " " + y(p.value).toFixed(1);
      });
      group.appendChild(svg("path", { d: path || "M0 0", "class": "line l" + (k + 1), "stroke-dasharray": DASHES[k] || "none" }));
      series.points.forEach(function (p, i) {
        if (p.broken) {
          group.appendChild(svg("line", { x1: x(i) - step / 2, x2: x(i) - step / 2, y1: top, y2: top + height, "class": "break" }));
          group.appendChild(svg("text", { x: x(i) - step / 2, y: top - 3, "class": "mark middle t" + (k + 1) }, "‖" + (panel.series.length > 1 ? GLYPHS[k] : "")));
        }
        if (p.value === null) {
          var row = taken[i] || 0;
          taken[i] = row + 1;
          if (p.mark) {
            group.appendChild(svg("text", { x: x(i), y: y(0) - 6 - row * size * 1.1, "class": "mark middle t" + (k + 1) }, p.mark));
          }
          return;
        }
        var dot = MARKERS[k](x(i), y(p.value));
        dot.setAttribute("class", (p.scope ? "hollow h" : "dot d") + (k + 1));
        dot.appendChild(svg("title", {}, series.name + " " + panel.years[i] + "：" + p.text));
        group.appendChild(dot);
        if (panel.series.length === 1) {
          group.appendChild(svg("text", { x: Math.min(x(i), width - widthOf(p.label, size) / 2), y: y(p.value) - 9, "class": "value middle" }, p.label));
        }
      });
    });
    return { group: group, height: foot + size * 0.6 };
  }

  /* bars of one year: panel {name, bars: [{label, value, text, mark}]} */
  function bars(panel, width, size) {
    var group = svg("g", { "class": "plot" });
    var y = write(group, wrap(panel.name, width, size), 0, size, size, "plot-name") + size * 0.4;
    var values = panel.bars.map(function (b) { return b.value === null ? 0 : Math.abs(b.value); });
    var most = Math.max.apply(null, values.concat(0)) || 1;
    panel.bars.forEach(function (b) {
      var room = width - widthOf(b.text, size) - 16;
      var lines = wrap(b.label, Math.max(room, width * 0.5), size);
      group.appendChild(svg("text", { x: width, y: y + size, "class": "value end" }, b.text));
      y = write(group, lines, 0, y + size, size, "who") - size * 0.7;
      var length = b.value === null ? 0 : Math.max(1, Math.abs(b.value) / most * width);
      group.appendChild(svg("rect", { x: 0, y: y, width: length.toFixed(1), height: 12,
        "class": b.value !== null && b.value < 0 || b.scope ? "hollow h1" : "s" + (b.series || 1) }));
      y += 12 + size * 0.8;
    });
    return { group: group, height: y };
  }

  /* one bar of parts and their legend */
  function stack(panel, width, size) {
    var group = svg("g", { "class": "plot" });
    var sum = panel.bars.reduce(function (s, b) { return s + b.value; }, 0) || 1;
    var x = 0, y = 36 + size * 1.8;
    panel.bars.forEach(function (b, i) {
      var k = "s" + Math.min(4, i + 1);
      var w = b.value / sum * width;
      group.appendChild(svg("rect", { x: x.toFixed(1), y: 0, width: Math.max(0, w - 1.5).toFixed(1), height: 36, "class": k }));
      x += w;
      group.appendChild(svg("rect", { x: 0, y: y - size * 0.85, width: size * 0.9, height: size * 0.9, "class": k }));
      group.appendChild(svg("text", { x: size * 1.4, y: y, "class": "who" }, b.label));
      group.appendChild(svg("text", { x: width, y: y, "class": "value end" }, b.text));
      y += size * 1.7;
    });
    return { group: group, height: y };
  }

  /* panels side by side as far as there is room */
  function draw(panels, width, wanted) {
    var size = em();
    var columns = Math.max(1, Math.min(wanted || 1, panels.length, Math.floor(width / (size * 17))));
    var each = (width - (columns - 1) * 32) / columns;
    var out = svg("svg", { "class": "drawn" });
    var y = 0, tallest = 0;
    panels.forEach(function (panel, i) {
      if (i % columns === 0) { y += tallest; tallest = 0; }
      var made = (panel.form === "bars" ? bars : panel.form === "stack" ? stack : plot)(panel, each, size);
      made.group.setAttribute("transform", "translate(" + (i % columns * (each + 32)).toFixed(1) + " " + y.toFixed(1) + ")");
      tallest = Math.max(tallest, made.height + size);
      out.appendChild(made.group);
    });
    size = Math.ceil(y + tallest);
    out.setAttribute("width", Math.floor(width));
    out.setAttribute("height", size);
    out.setAttribute("viewBox", "0 0 " + Math.floor(width) + " " + size);
    return out;
  }

  /* a picture that stands alone: colours and type written into it, title above, source below */
  function standalone(drawn, about) {
    var size = em();
    var width = Number(drawn.getAttribute("width")), height = Number(drawn.getAttribute("height"));
    var style = getComputedStyle(document.body);
    var inner = drawn.cloneNode(true);
    var from = drawn.querySelectorAll("*"), to = inner.querySelectorAll("*");
    for (var i = 0; i < from.length; i++) { settle(from[i], to[i]); }
    var out = svg("svg", { xmlns: NS, role: "img" });
    var title = svg("g", { "font-family": style.fontFamily, "font-size": size * 1.15, "font-weight": 700, fill: style.color });
    var y = write(title, wrap(about.title, width, size * 1.15), 24, 24 + size * 1.15, size * 1.15);
    var sub = svg("g", { "font-family": style.fontFamily, "font-size": size, fill: style.color });
    y = write(sub, wrap(about.subtitle, width, size), 24, y, size);
    inner.removeAttribute("class");
    inner.setAttribute("x", 24);
    inner.setAttribute("y", y);
    y = write(sub, wrap(about.source, width, size), 24, y + height + size * 2, size);
    out.setAttribute("width", width + 48);
    out.setAttribute("height", Math.ceil(y + 12));
    out.setAttribute("viewBox", "0 0 " + (width + 48) + " " + Math.ceil(y + 12));
    out.appendChild(svg("title", {}, about.title));
    out.appendChild(svg("desc", {}, about.subtitle + " " + about.source));
    out.appendChild(svg("rect", { width: "100%", height: "100%", fill: style.backgroundColor }));
    [title, sub, inner].forEach(function (part) { out.appendChild(part); });
    return out;
  }
  function settle(from, to) {
    var style = getComputedStyle(from);
    STYLES.forEach(function (name) {
      var value = style.getPropertyValue(name);
      if (value && !(name === "stroke-dasharray" && value === "none")) { to.setAttribute(name, value); }
    });
    to.removeAttribute("class");
  }
  function serial(picture) { return new XMLSerializer().serializeToString(picture); }
  function png(picture) {
    return new Promise(function (resolve, reject) {
      var text = serial(picture);
      var bytes = new TextEncoder().encode(text), binary = "";
      for (var i = 0; i < bytes.length; i++) { binary += String.fromCharCode(bytes[i]); }
      var image = new Image();
      image.onload = function () {
        var canvas = document.createElement("canvas");
        canvas.width = image.width * 2;
        canvas.height = image.height * 2;
        canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
        canvas.toBlob(function (blob) { if (blob) { resolve(blob); } else { reject(new Error("no picture")); } }, "image/png");
      };
      image.onerror = reject;
      image.src = "data:image/svg+xml;base64," + btoa(binary);
    });
  }

  /* rows as people open them: with a mark; what a spreadsheet would run is text */
  function csv(rows) {
    return "\ufeff" + rows.map(function (row) {
      return row.map(function (cell) {
        if (typeof cell === "number" || /^-?[0-9]+(\.[0-9]+)?$/.test(cell)) { return String(cell); }
        var text = String(cell).replace(/[\u0000-\u001f\u007f-\u009f]+/g, " ");
        if (/^[=+\-@＝＋－＠]/.test(text)) { text = "'" + text; }
        return /[",]/.test(text) ? "\"" + text.replace(/"/g, "\"\"") + "\"" : text;
      }).join(",");
    }).join("\r\n") + "\r\n";
  }

  /* the buttons under a chart; chart: {name, about, draw, rows, cite} with functions for what may change */
  function saver(chart) {
    var bar = M.element("p", "save");
    var said = M.element("span", "unseen");
    said.setAttribute("role", "status");
    function one(kind, act) {
      bar.appendChild(M.button(kind, function () {
        Promise.resolve().then(act).then(function () { said.textContent = M.word("chart.saved"); }, function () { said.textContent = M.word("chart.failed"); });
      }, "plain-button"));
    }
    bar.appendChild(M.element("span", "", M.word("chart.save")));
    one("SVG", function () { M.save(chart.name() + ".svg", new Blob([picture()], { type: "image/svg+xml" })); });
    one("PNG", function () { return chart.draw(function (drawn) { return png(standalone(drawn, chart.about())); }).then(function (blob) { M.save(chart.name() + ".png", blob); }); });
    one("CSV", function () { M.save(chart.name() + ".csv", new Blob([csv(chart.rows())], { type: "text/csv;charset=utf-8" })); });
    bar.appendChild(M.button(M.word("cite"), function (event) { chart.cite(event.currentTarget); }, "plain-button"));
    bar.appendChild(said);
    function picture() { return serial(chart.draw(function (drawn) { return standalone(drawn, chart.about()); })); }
    return bar;
  }

  /* the charts that the page came with */
  function ofPage(figure) {
    var data = JSON.parse(document.getElementById(figure.getAttribute("data-chart")).textContent);
    var caption = figure.querySelector("figcaption b").textContent;
    var page = document.querySelector("h1").innerText.replace(/\s+/g, " ");
    var report = (document.querySelector("a[data-cite]") || { getAttribute: function () { return ""; } }).getAttribute("data-cite");
    var lines = Array.prototype.map.call(figure.querySelectorAll(".source > span a"), function (a) { return a.getAttribute("href").replace("#L", ""); }).join("、");
    var name = page + " " + caption;
    figure.querySelector(".source").after(saver({
      name: function () { return name; },
      about: function () {
        return {
          title: caption, subtitle: data.subject + "，" + data.unit,
          source: M.word("chart.source", page, lines) + (location.protocol === "file:" ? "" : " " + location.href.split("#")[0])
        };
      },
      draw: function (use) {
        var panel = {
          form: figure.classList.contains("stacked") ? "stack" : "bars", name: "",
          bars: data.rows.map(function (row) { return { label: row.label, value: row.value, text: M.grouped(String(row.value)), scope: row.derived }; })
        };
        var drawn = draw([panel], 640, 1);
        drawn.setAttribute("class", "drawn unseen");
        figure.appendChild(drawn);
        var made = use(drawn);
        drawn.remove();
        return made;
      },
      rows: function () {
        return Array.prototype.map.call(figure.querySelectorAll(".source table tr"), function (tr) {
          return Array.prototype.map.call(tr.cells, function (cell) { return cell.textContent.trim().replace(/,/g, ""); });
        });
      },
      cite: function (from) { M.evidence.citeChart(report, { id: figure.id, name: caption, lines: lines }, from); }
    }));
  }

  Object.assign(M, { draw: draw, saver: saver, glyphs: GLYPHS, csv: csv });
  M.ready(function () { document.querySelectorAll("figure[data-chart]").forEach(ofPage); });
})();
