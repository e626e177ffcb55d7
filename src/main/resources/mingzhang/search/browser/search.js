/* What other scripts call: Mingzhang.search(text, options). */
var EXACT_PACKS = 12;
var AT_ONCE = 6;
var FACETS = ["type", "unit", "region", "year", "part", "measure"];
var RANK = { figure: 0, term: 1, unit: 2, project: 3, passage: 4 };

function list(value) {
  return value === undefined || value === null ? [] : [].concat(value).map(String);
}

function optionsOf(given) {
  var o = given || {};
  var limit = o.limit === undefined ? 10 : Math.max(0, Math.floor(Number(o.limit)) || 0);
  return {
    limit: limit, offset: Math.max(0, Math.floor(Number(o.offset)) || 0),
    types: list(o.types), unit: list(o.unit), year: list(o.year), region: list(o.region),
    level: list(o.level), part: list(o.part), measure: list(o.measure), kinds: list(o.kinds),
    sort: o.sort === "year" || o.sort === "value" ? o.sort : "relevance",
    plain: list(o.plain), exact: o.exact === true
  };
}

/* Whether an entry passes what the options ask for, besides the query itself. */
function optionsHold(archive, o, e) {
  return anyOf(o.types, e.type) && unitHolds(archive, o, e.unit)
      && anyOf(o.year, String(e.year)) && anyOf(o.part, e.part) && anyOf(o.measure, e.measure)
      && anyOf(o.kinds, e.kind);
}

function unitHolds(archive, o, id) {
  var unit = archive.byId.get(id) || { region: "", level: "" };
  return anyOf(o.unit, id) && inRegion(o.region, unit.region) && anyOf(o.level, unit.level);
}

function compareHits(sort) {
  return function (a, b) {
    return a.verdict.missing - b.verdict.missing
        || (sort === "year" ? b.entry.year - a.entry.year : 0)
        || (sort === "value" ? byValue(a.entry, b.entry) : 0)
        || b.verdict.score - a.verdict.score
        || a.entry.rank - b.entry.rank
        || b.entry.year - a.entry.year
        || (a.entry.unit < b.entry.unit ? -1 : a.entry.unit > b.entry.unit ? 1 : 0)
        || a.entry.line - b.entry.line
        || a.entry.start - b.entry.start
        || a.entry.number - b.entry.number;
  };
}

/* Money first, the largest first; then all other figures; then what is none. */
function byValue(a, b) {
  function order(e) {
    return e.type !== "figure" ? 2 : e.valueUnit === "万元" ? 0 : 1;
  }
  return order(a) - order(b) || (a.type === "figure" ? Number(b.value) - Number(a.value) : 0);
}

/* The simplified forms of a query's characters, where the archive does not have them. */
function learnFor(archive, text) {
  var strange = Array.from(text).some(function (c) {
    return isCharacter(c) && !isSurrogate(c) && !archive.characters.has(c);
  });
  return strange ? part("simplified", learnPairs) : Promise.resolve();
}

function search(text, given) {
  var options = optionsOf(given);
  var typed = String(text === undefined || text === null ? "" : text);
  return part("root", readArchive).then(function (archive) {
    return learnFor(archive, typed.substring(0, LONGEST)).then(function () {
      return answer(archive, typed, options);
    });
  });
}

function answer(archive, typed, options) {
  var query = readQuery(archive.lexicon, typed, options.plain);
  var most = Math.max.apply(null, query.ways.map(function (way) {
    return Math.max(way.words.length, way.otherWords.length);
  }));
  if (query.understood.length === 0 && most === 0) {
    return result({ total: 0, exact: true, facets: {}, lacking: 0, hits: [] }, query, options, []);
  }
  return loadPostings(archive, neededTokens(query.ways)).then(function (postings) {
    var rarity = rarityIn(archive, postings);
    function attempt(lacking) {
      return gather(archive, query, rarity, postings, options, lacking).then(function (found) {
        return found.total > 0 || lacking + 1 >= most ? found : attempt(lacking + 1);
      });
    }
    return attempt(0);
  }).then(function (found) {
    if (found.total > 0) {
      return result(found, query, options, []);
    }
    return part("terms", String).then(function (terms) {
      return result(found, query, options, near(archive, terms, typed));
    });
  });
}

function rarityIn(archive, postings) {
  var known = new Map();
  return function (word) {
    if (!known.has(word)) {
      var least = Infinity;
      cover(word).forEach(function (token) {
        least = Math.min(least, reportsIn(postings.get(token).chunks));
      });
      known.set(word, Math.log(1 + archive.reports.length / (0.5 + least)));
    }
    return known.get(word);
  };
}

function reportsIn(chunks) {
  var count = 0;
  var last = -1;
  chunks.forEach(function (chunk) {
    var report = Math.floor(chunk / 32);
    count += report === last ? 0 : 1;
    last = report;
  });
  return count;
}

/* Opens packs by what they can hold at best until the hits asked for are certain. */
function gather(archive, query, rarity, postings, options, lacking) {
  var bounds = candidates(archive, query, rarity, postings, lacking, function (report, way) {
    return reportHolds(archive, way, report.unit, report.year)
        && unitHolds(archive, options, report.unit) && anyOf(options.year, String(report.year));
  });
  var queue = inOrder(archive, bounds, options);
  var compare = compareHits(options.sort);
  var wanted = options.offset + options.limit;
  var hits = [];
  function take(entry) {
    if (optionsHold(archive, options, entry)) {
      var verdict = judge(archive, query, rarity, entry, lacking);
      if (verdict) {
        hits.push({ entry: entry, verdict: verdict });
      }
    }
  }
  archive.units.forEach(function (unit) { take(unitEntry(unit)); });
  var packs = new Set(queue.map(function (one) { return one.pack; }));
  var whole = options.exact || options.sort !== "relevance" || packs.size <= EXACT_PACKS
      || lacking > 0;
  var at = 0;
  function more() {
    hits.sort(compare);
    if (at >= queue.length || (!whole && certain(hits[wanted - 1], queue[at]))) {
      return {
        total: hits.length, exact: at >= queue.length, lacking: lacking,
        facets: facetsOf(archive, hits), hits: hits.slice(options.offset, wanted)
      };
    }
    var batch = nextBatch(queue, at, whole ? 64 : AT_ONCE);
    at += batch.length;
    return Promise.all(batch.map(function (one) {
      return part(one.pack, function (text) { return readPack(archive, text); });
    })).then(function (loaded) {
      loaded.forEach(function (chunks, i) {
        (chunks.get(batch[i].chunk) || []).forEach(take);
      });
      return more();
    });
  }
  return Promise.resolve(more());
}

/* As many chunks as fill a few packs. */
function nextBatch(queue, from, most) {
  var packs = new Set();
  var to = from;
  while (to < queue.length && (packs.has(queue[to].pack) || packs.size < most)) {
    packs.add(queue[to].pack);
    to++;
  }
  return queue.slice(from, to);
}

function inOrder(archive, bounds, options) {
  var queue = [];
  bounds.forEach(function (bound, chunk) {
    var group = chunk % 32;
    var report = archive.reports[Math.floor(chunk / 32)];
    var rank = group === 31 ? 1 : group < 16 ? 4 : 0;
    var types = group === 31 ? ["term", "project"] : group < 16 ? ["passage"] : ["figure"];
    if (options.types.length === 0 || types.some(function (t) { return anyOf(options.types, t); })) {
      queue.push({
        chunk: chunk, bound: bound, rank: rank, year: report.year, unit: report.unit,
        pack: packOf(archive, chunk)
      });
    }
  });
  return queue.sort(function (a, b) {
    return b.bound - a.bound || a.rank - b.rank || b.year - a.year
        || (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0) || a.chunk - b.chunk;
  });
}

/* Whether nothing in that chunk can come before this hit. */
function certain(hit, chunk) {
  if (!hit) {
    return false;
  }
  if (hit.verdict.score !== chunk.bound) {
    return hit.verdict.score > chunk.bound;
  }
  var e = hit.entry;
  if (e.rank !== chunk.rank) {
    return e.rank < chunk.rank;
  }
  return e.year !== chunk.year ? e.year > chunk.year : e.unit < chunk.unit;
}

function facetsOf(archive, hits) {
  var facets = {};
  FACETS.forEach(function (facet) {
    var counts = new Map();
    hits.forEach(function (hit) {
      var e = hit.entry;
      var unit = archive.byId.get(e.unit);
      var value = facet === "region" ? (unit ? unit.region : "")
          : facet === "year" ? (e.year ? String(e.year) : "") : e[facet];
      if (value) {
        counts.set(value, (counts.get(value) || 0) + 1);
      }
    });
    facets[facet] = Array.from(counts).sort(function (a, b) {
      return b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
    }).slice(0, 100).map(function (pair) { return { value: pair[0], count: pair[1] }; });
  });
  return facets;
}

function result(found, query, options, suggestions) {
  return {
    total: found.total, exact: found.exact, partial: found.total > 0 && found.lacking > 0,
    facets: found.facets,
    understood: query.understood.map(function (u) {
      return { type: u.meaning, text: u.text, values: u.values.slice() };
    }),
    hits: found.hits.map(function (hit) { return hitOf(hit, query); }),
    suggestions: suggestions
  };
}

function hitOf(hit, query) {
  var e = hit.entry;
  var shown = excerptOf(e.text, query.ways[hit.verdict.way].otherWords);
  var path = e.type === "unit" ? "units/" + e.unit + "/index.html"
      : "units/" + e.report + "/index.html#L" + e.line;
  var one = {
    type: e.type, report: e.report, unit: e.unit, year: e.year, line: e.line, title: e.title,
    url: new URL(path, home).href, excerpt: shown.excerpt, marks: shown.marks,
    score: hit.verdict.score, missing: hit.verdict.missing
  };
  if (e.type === "figure") {
    one.figure = {
      measure: e.measure, item: e.item, kind: e.kind, value: Number(e.value),
      value_unit: e.valueUnit
    };
  }
  return one;
}

/* What else to try: near spellings among measures, units and terms. */
function near(archive, terms, typed) {
  var text = typed.substring(0, 60);
  var asked = queryParts(text).concat([text]).map(pairsOf);
  var known = new Set(archive.measures.map(function (m) { return m.name; }));
  archive.units.forEach(function (unit) { known.add(unit.name); });
  terms.split("\n").forEach(function (term) {
    if (term) {
      known.add(term);
    }
  });
  var found = [];
  known.forEach(function (name) {
    var pairs = pairsOf(name);
    var likeness = Math.max.apply(null, asked.map(function (a) { return alike(a, pairs); }));
    if (likeness >= 0.5) {
      found.push({ name: name, likeness: likeness });
    }
  });
  found.sort(function (a, b) {
    return b.likeness - a.likeness || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  });
  return found.slice(0, 5).map(function (one) { return one.name; });
}

function pairsOf(text) {
  var folded = fold(text).split(BREAK).join("");
  var pairs = new Set();
  for (var i = 0; i + 2 <= folded.length; i++) {
    pairs.add(folded.substring(i, i + 2));
  }
  return pairs;
}

function alike(a, b) {
  if (a.size === 0 || b.size === 0) {
    return 0;
  }
  var common = 0;
  a.forEach(function (pair) { common += b.has(pair) ? 1 : 0; });
  return 2 * common / (a.size + b.size);
}

/* Names to complete what is being typed: units, measures, terms. */
function suggest(text, limit) {
  var typed = String(text || "").substring(0, 60);
  return Promise.all([part("root", readArchive), part("terms", String)]).then(function (both) {
    var folded = fold(typed);
    if (!folded) {
      return [];
    }
    var found = [];
    function see(kind, name) {
      var at = fold(name).indexOf(folded);
      if (at >= 0 && found.every(function (f) { return f.name !== name; })) {
        found.push({ kind: kind, name: name, at: at, order: found.length });
      }
    }
    both[0].units.forEach(function (unit) { see("unit", unit.name); });
    both[0].measures.forEach(function (measure) { see("measure", measure.name); });
    both[1].split("\n").forEach(function (term) { see("term", term); });
    Array.from(new Set(both[0].reports.map(function (r) { return String(r.year); }))).sort()
        .reverse().forEach(function (year) { see("year", year); });
    found.sort(function (a, b) { return a.at - b.at || a.order - b.order; });
    return found.slice(0, limit || 8).map(function (f) {
      return { kind: f.kind, name: f.name };
    });
  });
}

/* The name of a unit, for those who show facets and chips. */
function unitName(id) {
  return part("root", readArchive).then(function (archive) {
    var unit = archive.byId.get(id);
    return unit ? unit.name : id;
  });
}

window.Mingzhang = Object.assign(window.Mingzhang || {}, {
  search: search, suggest: suggest, unitName: unitName, part: receive, tokens: function (text) {
    return tokens(fold(String(text)));
  }
});
