/* The search page: the query and what is chosen stand in the address, everything else follows. */
var field = document.getElementById("q");
var form = field.form;
var results = document.getElementById("results");
var total = document.getElementById("total");
var chips = document.getElementById("chips");
var facets = document.getElementById("facets");
var below = document.getElementById("below");
var words = document.getElementById("search-words").dataset;
var LISTS = ["plain", "types", "unit", "year", "region", "part", "measure"];
var FACET_OPTION = { type: "types", unit: "unit", region: "region", year: "year", part: "part", measure: "measure" };
var PAGE = 10;
var MOST_VALUES = 8;
/* Milliseconds after which hits of the query before are not passed off as those of this one. */
var PATIENCE = 400;
var state = read();
var shown = PAGE;
var running = 0;
var timer = 0;
var busy = 0;
var latest = [];

function word(key, value) {
  return (words[key] || "").replace("{0}", value);
}

function read() {
  var query = new URLSearchParams(location.search);
  var one = { q: query.get("q") || "", sort: query.get("sort") || "relevance" };
  LISTS.forEach(function (name) { one[name] = query.getAll(name); });
  return one;
}

function address() {
  var query = new URLSearchParams();
  if (state.q) {
    query.set("q", state.q);
  }
  LISTS.forEach(function (name) {
    state[name].forEach(function (value) { query.append(name, value); });
  });
  if (state.sort !== "relevance") {
    query.set("sort", state.sort);
  }
  var text = query.toString();
  return location.pathname + (text ? "?" + text : "");
}

/* Takes a change into the address and searches. */
function go(keep) {
  var next = address();
  if (next !== location.pathname + location.search) {
    history[keep ? "replaceState" : "pushState"](null, "", next);
  }
  shown = PAGE;
  run(false);
}

function element(name, className, text) {
  var one = document.createElement(name);
  if (className) {
    one.className = className;
  }
  if (text !== undefined) {
    one.textContent = text;
  }
  return one;
}

function button(text, act, className) {
  var one = element("button", className, text);
  one.type = "button";
  one.addEventListener("click", act);
  return one;
}

function run(exact, focusFrom) {
  var number = ++running;
  if (!state.q.trim()) {
    clear();
    return;
  }
  clearTimeout(busy);
  busy = setTimeout(function () { total.textContent = word("busy"); }, results.children.length ? PATIENCE : 0);
  var options = {
    limit: shown, types: state.types, unit: state.unit, year: state.year, region: state.region,
    part: state.part, measure: state.measure, sort: state.sort, plain: state.plain, exact: exact
  };
  window.Mingzhang.search(state.q, options).then(function (found) {
    return withNames(found).then(function (names) {
      if (number === running) {
        var place = focused();
        show(found, names, focusFrom);
        focusAgain(place);
      }
    });
  }).catch(function () {
    if (number === running) {
      clear();
      total.textContent = word("failed");
    }
  });
}

function withNames(found) {
  var ids = new Set(state.unit);
  found.hits.forEach(function (hit) { ids.add(hit.unit); });
  (found.facets.unit || []).forEach(function (one) { ids.add(one.value); });
  found.understood.forEach(function (u) {
    if (u.type === "unit") {
      u.values.forEach(function (id) { ids.add(id); });
    }
  });
  var all = Array.from(ids);
  return Promise.all(all.map(window.Mingzhang.unitName)).then(function (names) {
    return new Map(all.map(function (id, i) { return [id, names[i]]; }));
  });
}

/* Where the focus is, if in what is about to be made anew: {where, at}. */
function focused() {
  var where = [chips, facets, below].filter(function (one) { return one.contains(document.activeElement); })[0];
  return where ? { where: where, at: Array.from(where.querySelectorAll("button")).indexOf(document.activeElement) } : null;
}

/* Whoever works by keyboard stays where they were. */
function focusAgain(place) {
  if (place && document.activeElement === document.body) {
    var left = place.where.querySelectorAll("button");
    (left[Math.min(place.at, left.length - 1)] || total).focus();
  }
}

function clear() {
  clearTimeout(busy);
  latest = [];
  [results, total, chips, facets, below].forEach(function (one) { one.textContent = ""; });
}

function show(found, names, focusFrom) {
  clearTimeout(busy);
  latest = found.hits;
  total.textContent = found.total === 0 ? word("none")
      : word(found.partial ? "partial" : found.exact ? "total" : "least", found.total);
  if (found.cut) {
    total.textContent += " " + word("cut");
  }
  results.textContent = "";
  found.hits.forEach(function (hit) { results.appendChild(item(hit, names)); });
  showChips(found, names);
  showFacets(found, names);
  showBelow(found);
  if (focusFrom !== undefined && results.children[focusFrom]) {
    results.children[focusFrom].querySelector("a").focus();
  }
}

function item(hit, names) {
  var li = element("li", "hit " + hit.type);
  var head = element("h2");
  var link = element("a", "", hit.title);
  link.href = hit.url;
  head.appendChild(link);
  head.appendChild(document.createTextNode(" "));
  var kind = hit.figure ? word("kind" + camel(hit.figure.kind)) : word("type" + camel(hit.type));
  head.appendChild(element("small", "", kind));
  li.appendChild(head);
  if (hit.figure) {
    var value = element("p", "value");
    value.appendChild(element("b", "", grouped(hit.figure.value)));
    value.appendChild(document.createTextNode(" " + hit.figure.value_unit));
    if (hit.disputed) {
      value.appendChild(document.createTextNode(" "));
      value.appendChild(element("small", "red", word("disputed")));
    }
    li.appendChild(value);
  }
  li.appendChild(marked(hit));
  var where = [names.get(hit.unit) + (hit.year ? " " + hit.year : "")];
  if (hit.line) {
    where.push(word("line", hit.line));
  }
  if (hit.missing) {
    where.push(word("missing", hit.missing));
  }
  li.appendChild(element("p", "where", where.join(" · ")));
  return li;
}

function camel(name) {
  return name.split("_").map(function (s) { return s[0].toUpperCase() + s.substring(1); }).join("");
}

function grouped(value) {
  var split = String(value).split(".");
  return split[0].replace(/\B(?=(\d{3})+$)/g, ",") + (split[1] ? "." + split[1] : "");
}

function marked(hit) {
  var p = element("p", "excerpt");
  var at = 0;
  hit.marks.forEach(function (mark) {
    p.appendChild(document.createTextNode(hit.excerpt.substring(at, mark[0])));
    p.appendChild(element("mark", "", hit.excerpt.substring(mark[0], mark[1])));
    at = mark[1];
  });
  p.appendChild(document.createTextNode(hit.excerpt.substring(at)));
  return p;
}

function label(u, names) {
  return word("chip" + camel(u.type)) + "：" + meantBy(u, names);
}

/* The words of the query; where they do not say what they were taken for, that. */
function meantBy(u, names) {
  if (u.type === "unit") {
    return u.values.map(function (id) { return names.get(id) || u.text; }).join("、");
  }
  if (u.type === "type" && !/[:：]/.test(u.text)) {
    return word("type" + camel(u.values[0])) + "（" + u.text + "）";
  }
  var text = u.text.replace(/^[^:：]*[:：]\s*/, "");
  return u.type === "amount" && !/[元亿万%％]/.test(text) ? text + " " + u.values[2] : text;
}

/* What the query was taken to mean; each can be dropped, to be words. */
function showChips(found, names) {
  chips.textContent = "";
  found.understood.forEach(function (u) {
    var text = label(u, names);
    chip(text, function () {
      if (/[:：]/.test(u.text)) {
        state.q = without(state.q, u.text);
        field.value = state.q;
      } else {
        state.plain.push(u.text);
      }
      go(false);
    });
  });
  LISTS.slice(1).forEach(function (name) {
    state[name].forEach(function (value) {
      chip(facetLabel(name, value, names), function () {
        state[name] = state[name].filter(function (v) { return v !== value; });
        go(false);
      });
    });
  });
}

/* The query without a filter; behind its colon there may be spaces, and marks around its value. */
function without(query, filter) {
  var pattern = filter.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+[\"“「]?");
  return query.replace(new RegExp(pattern + "[\"”」]?"), " ").trim();
}

function chip(text, act) {
  var one = button(text + " ×", act, "chip");
  one.setAttribute("aria-label", word("chipDrop", text));
  chips.appendChild(one);
}

function facetLabel(name, value, names) {
  return name === "types" ? word("type" + camel(value)) : name === "unit" ? names.get(value) || value : value;
}

function showFacets(found, names) {
  facets.textContent = "";
  if (found.total === 0) {
    return;
  }
  Object.keys(FACET_OPTION).forEach(function (facet) {
    var values = found.facets[facet] || [];
    if (values.length < 2) {
      return;
    }
    var option = FACET_OPTION[facet];
    facets.appendChild(element("h2", "", word("chip" + camel(facet))));
    var ul = element("ul", "facet");
    values.slice(0, MOST_VALUES).forEach(function (one) {
      var li = element("li");
      li.appendChild(button(facetLabel(option, one.value, names), function () {
        if (state[option].indexOf(one.value) < 0) {
          state[option].push(one.value);
        }
        go(false);
      }, "plain-button"));
      li.appendChild(element("span", "r", (found.exact ? "" : "≥ ") + one.count));
      ul.appendChild(li);
    });
    facets.appendChild(ul);
  });
  if (!found.exact) {
    facets.appendChild(button(word("count"), function () { run(true); }, "plain-button"));
  }
  facets.appendChild(element("h2", "", word("sort")));
  var sorts = element("ul", "facet");
  ["relevance", "year", "value"].forEach(function (sort) {
    var li = element("li");
    var one = button(word("sort" + camel(sort)), function () {
      state.sort = sort;
      go(false);
    }, "plain-button");
    one.setAttribute("aria-pressed", String(state.sort === sort));
    li.appendChild(one);
    sorts.appendChild(li);
  });
  facets.appendChild(sorts);
}

function showBelow(found) {
  below.textContent = "";
  if (found.total > found.hits.length || !found.exact) {
    below.appendChild(button(word("more"), function () {
      var from = shown;
      shown += PAGE;
      run(false, from);
    }, "plain-button"));
  }
  if (found.hits.length) {
    below.appendChild(button(word("download"), download, "plain-button"));
  }
  if (found.total === 0) {
    below.appendChild(element("span", "", word("try") + " "));
  }
  if (found.suggestions.length) {
    below.appendChild(element("span", "", word("suggestions")));
    found.suggestions.forEach(function (name) {
      below.appendChild(button(name, function () {
        state = { q: name, sort: "relevance" };
        LISTS.forEach(function (list) { state[list] = []; });
        field.value = name;
        go(false);
      }, "plain-button"));
    });
  }
}

/* Exactly the hits that are shown. */
function download() {
  var rows = [["type", "report", "unit", "year", "line", "title", "measure", "item", "kind", "value", "value_unit", "excerpt", "url"]];
  latest.forEach(function (hit) {
    var f = hit.figure || {};
    rows.push([hit.type, hit.report, hit.unit, hit.year || "", hit.line || "", hit.title,
      f.measure, f.item, f.kind, f.value, f.value_unit, hit.excerpt, hit.url]);
  });
  var text = "\ufeff" + rows.map(function (row) { return row.map(cell).join(","); }).join("\r\n") + "\r\n";
  var link = element("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  link.download = (state.q.replace(/[\\/:*?"<>|\x00-\x1f]/g, "-").substring(0, 60) || "search") + ".csv";
  document.body.appendChild(link);
  link.click();
  link.remove();
  setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
}

/* What a spreadsheet would run as a formula is text here. */
function cell(value) {
  if (typeof value === "number") {
    return String(value);
  }
  var text = value === undefined ? "" : String(value);
  if (/^[=+\-@\t\r＝＋－＠]/.test(text)) {
    text = "'" + text;
  }
  return /[",\r\n]/.test(text) ? "\"" + text.replace(/"/g, "\"\"") + "\"" : text;
}

function type() {
  clearTimeout(timer);
  timer = setTimeout(function () {
    if (field.value !== state.q) {
      state.q = field.value;
      state.plain = [];
      go(true);
    }
  }, 250);
}

form.addEventListener("submit", function (event) {
  event.preventDefault();
  clearTimeout(timer);
  if (field.value !== state.q) {
    state.plain = [];
  }
  state.q = field.value;
  go(false);
});
field.addEventListener("input", function (event) {
  if (!event.isComposing) {
    type();
  }
});
field.addEventListener("compositionend", type);
addEventListener("popstate", function () {
  state = read();
  field.value = state.q;
  shown = PAGE;
  run(false);
});
total.tabIndex = -1;
field.value = state.q;
run(false);
