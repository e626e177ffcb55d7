/* What other scripts call: Mingzhang.search(text, options). */
/* So few packs are opened for the sake of an exact total. */
var EXACT_PACKS = 4;
var AT_ONCE = 4;
var NOTHING = { total: 0, exact: true, facets: {}, lacking: 0, hits: [] };
var FACETS = ["type", "unit", "region", "year", "part", "measure"];

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
    return Promise.resolve(result(NOTHING, query, options, []));
  }
  function attempt(ways, lacking) {
    return loadPostings(archive, neededTokens(ways, options.sort)).then(function (postings) {
      return gather(archive, query, ways, postings, options, lacking);
    });
  }
  function partial(lacking) {
    return lacking >= most ? Promise.resolve(NOTHING)
        : attempt(query.ways, lacking).then(function (found) {
          return found.total > 0 ? found : partial(lacking + 1);
        });
  }
  return attempt(query.first, 0).then(function (found) {
    return found.total > 0 || query.first.length === query.ways.length ? found
        : attempt(query.ways, 0);
  }).then(function (found) {
    return found.total > 0 ? found : partial(1);
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
      var least = Math.min.apply(null, cover(word).map(function (token) {
        return postings.get(token).reports;
      }));
      known.set(word, Math.log(1 + archive.reports.size / (0.5 + least)));
    }
    return known.get(word);
  };
}

/* Opens packs by what they can hold at best until the hits asked for are certain. */
function gather(archive, query, ways, postings, options, lacking) {
  var rarity = rarityIn(archive, postings);
  var bounds = candidates(archive, ways, rarity, postings, lacking, function (report, way) {
    return reportHolds(archive, way, report.unit, report.year)
        && unitHolds(archive, options, report.unit) && anyOf(options.year, String(report.year));
  });
  var queue = queueOf(archive, bounds, options, postings);
  var compare = compareHits(options.sort);
  var wanted = options.offset + options.limit;
  var hits = [];
  var taken = new Set();
  function take(entry) {
    if (optionsHold(archive, options, entry)) {
      var verdict = judge(archive, ways, rarity, entry, lacking);
      if (verdict) {
        hits.push({ entry: entry, verdict: verdict });
      }
    }
  }
  archive.unitEntries = archive.unitEntries || archive.units.map(unitEntry);
  archive.unitEntries.forEach(take);
  var whole = options.exact || queue.packs <= EXACT_PACKS;
  function more() {
    hits.sort(compare);
    var next = queue.next();
    if (!next || (!whole && certain(hits[wanted - 1], next, options.sort))) {
      return {
        total: hits.length, exact: !next, lacking: lacking,
        facets: facetsOf(archive, hits), hits: hits.slice(options.offset, wanted)
      };
    }
    return Promise.all(queue.batch(whole ? 64 : AT_ONCE, wanted).map(function (one) {
      return loadPack(archive, one.report, one.group).then(function (pack) {
        return (pack.get(one.place) || []).filter(function (e) {
          return CLASSES[one.number].types[0] === e.type && e.heading === (one.number === 3);
        });
      });
    })).then(function (loaded) {
      loaded.forEach(function (entries) { entries.forEach(take); });
      return more();
    });
  }
  return Promise.resolve(more());
}

/* Places by what they can weigh, the best first; sorted only as far as it is asked for. */
function queueOf(archive, bounds, options, postings) {
  var groups = new Map();
  var packs = new Set();
  var largest = options.sort === "value" ? largestIn(postings) : null;
  bounds.forEach(function (bound, id) {
    var number = id & (KINDS - 1);
    if (options.types.length && !anyOf(options.types, CLASSES[number].types[0])) {
      return;
    }
    var place = id - number;
    var report = archive.reports.get(Math.floor(place / REPORT));
    var group = Math.floor(place / KINDS) % GROUPS;
    var one = {
      place: place, number: number, bound: bound, rank: CLASSES[number].rank, report: report,
      group: group, pack: report.bucket + " " + report.year + " " + group,
      largest: !largest ? 0 : number === 0 ? largest.get(place) || 0 : -1
    };
    var first = options.sort === "year" ? report.year : options.sort === "value" ? one.largest : bound;
    packs.add(one.pack);
    if (!groups.has(first)) {
      groups.set(first, []);
    }
    groups.get(first).push(one);
  });
  var order = Array.from(groups.keys()).sort(function (a, b) { return b - a; });
  var sorted = [];
  var at = 0;
  function fill() {
    if (at >= sorted.length && order.length) {
      sorted = groups.get(order.shift()).sort(comparePlaces);
      at = 0;
    }
    return sorted[at];
  }
  return {
    packs: packs.size,
    next: fill,
    batch: function (most, wanted) {
      var some = [];
      var open = new Set();
      for (var one = fill(); one && (open.has(one.pack)
          || (open.size < most && some.length < Math.max(wanted, 10))); one = fill()) {
        open.add(one.pack);
        some.push(one);
        at++;
      }
      return some;
    }
  };
}

function comparePlaces(a, b) {
  return b.bound - a.bound || a.rank - b.rank || b.report.year - a.report.year
      || (a.report.unit < b.report.unit ? -1 : a.report.unit > b.report.unit ? 1 : 0)
      || a.group - b.group;
}

/* From place to the most that a figure there can be, in 万元; 0 where it may be below. */
function largestIn(postings) {
  var all = new Map();
  var of = postings.get("@largest").kinds[2];
  of.places.forEach(function (place, i) {
    all.set(place, of.steps[i] === 0 ? 0 : 0.001 * Math.pow(2, of.steps[i] * 0.75) * (1 + 1e-9));
  });
  return all;
}

/* Whether nothing at that place, nor behind it, can come before this hit. */
function certain(hit, place, sort) {
  if (!hit) {
    return false;
  }
  var e = hit.entry;
  if (sort === "year" && e.year !== place.report.year) {
    return e.year > place.report.year;
  }
  if (sort === "value") {
    return e.type === "figure" && (place.largest < 0
        || (e.valueUnit === "万元" && Number(e.value) > place.largest));
  }
  if (hit.verdict.score !== place.bound) {
    return hit.verdict.score > place.bound;
  }
  if (e.rank !== place.rank) {
    return e.rank < place.rank;
  }
  if (e.year !== place.report.year) {
    return e.year > place.report.year;
  }
  return e.unit !== place.report.unit ? e.unit < place.report.unit : e.group < place.group;
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
  var shown = excerptOf(e.text, hit.verdict.way.otherWords);
  var path = e.type === "unit" ? "units/" + e.unit + "/index.html"
      : "units/" + e.report + "/index.html#L" + e.line;
  var one = {
    type: e.type, report: e.report, unit: e.unit, year: e.year, line: e.line, title: e.title,
    url: new URL(path, home).href, excerpt: shown.excerpt, marks: shown.marks,
    score: hit.verdict.score, missing: hit.verdict.missing, disputed: e.disputed
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
    Array.from(new Set(Array.from(both[0].reports.values(), function (r) {
      return String(r.year);
    }))).sort()
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
