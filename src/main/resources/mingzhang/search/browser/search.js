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
  var places = new Map();
  function attempt(ways, lacking) {
    return loadPostings(archive, neededTokens(ways, options.sort)).then(function (postings) {
      postings.places = places;
      var fewest = fewestLacking(archive, ways, postings);
      return lacking < fewest ? Object.assign({ fewest: fewest }, NOTHING)
          : gather(archive, query, ways, postings, options, lacking);
    });
  }
  function partial(lacking) {
    return lacking >= most ? Promise.resolve(NOTHING)
        : attempt(query.ways, lacking).then(function (found) {
          return found.total > 0 ? found : partial(Math.max(lacking + 1, found.fewest || 0));
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

/*
 * The fewest words that an entry lacks in whichever way: those that stand nowhere at all are lacking
 * everywhere. Rounds before that need no looking.
 */
function fewestLacking(archive, ways, postings) {
  var fewest = Infinity;
  function see(words, subject, stands) {
    var lacking = words.filter(function (word) { return !stands(word); }).length;
    if (lacking === 0 || lacking < words.length || subject) {
      fewest = Math.min(fewest, lacking);
    }
  }
  ways.forEach(function (way) {
    CLASSES.filter(function (one) { return mayHold(way, one); }).forEach(function (one) {
      see(wordsFor(way, one.name), one.name === "figure" && way.measure.length > 0, function (word) {
        return tokensOf(word, one.name).every(function (token) { return postings.get(token).reports > 0; });
      });
    });
    see(way.otherWords, false, function (word) {
      return unitEntries(archive).some(function (e) { return holdsWord(e, foldedOf(e).whole, word); });
    });
  });
  return fewest;
}

function unitEntries(archive) {
  archive.unitEntries = archive.unitEntries || archive.units.map(unitEntry);
  return archive.unitEntries;
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
  var lists = candidates(archive, ways, rarity, postings, lacking, function (report, way) {
    return reportHolds(archive, way, report.unit, report.year)
        && unitHolds(archive, options, report.unit) && anyOf(options.year, String(report.year));
  });
  var queue = queueOf(archive, lists, options, postings);
  var wanted = options.offset + options.limit;
  var best = bestOf(wanted, compareHits(options.sort), countsOf(archive));
  function take(entry) {
    if (optionsHold(archive, options, entry)) {
      var verdict = judge(archive, ways, rarity, entry, lacking);
      if (verdict) {
        best.add({ entry: entry, verdict: verdict });
      }
    }
  }
  unitEntries(archive).forEach(take);
  var whole = options.exact || queue.few;
  function more() {
    var next = queue.next();
    if (!next || (!whole && certain(best.hits[wanted - 1], next, options.sort))) {
      return {
        total: best.total(), exact: !next, lacking: lacking, facets: best.facets(),
        hits: best.hits.slice(options.offset, wanted)
      };
    }
    return Promise.all(queue.batch(whole ? 64 : AT_ONCE, wanted).map(function (one) {
      return loadPack(archive, one.report, one.group).then(function (pack) {
        var entries = pack.get(one.place);
        return entries ? entries[one.number].filter(function (e, i) {
          return one.mask & (1 << (i % 12));
        }) : [];
      });
    })).then(function (loaded) {
      loaded.forEach(function (entries) { entries.forEach(take); });
      return more();
    });
  }
  return Promise.resolve(more());
}

/* Counts hits, and keeps the best in order. */
function bestOf(wanted, compare, counts) {
  var hits = [];
  var total = 0;
  return {
    hits: hits,
    total: function () { return total; },
    facets: counts.facets,
    add: function (hit) {
      total++;
      counts.count(hit.entry);
      if (hits.length >= wanted && (wanted === 0 || compare(hits[wanted - 1], hit) <= 0)) {
        return;
      }
      var low = 0;
      for (var high = hits.length; low < high;) {
        var middle = (low + high) >> 1;
        if (compare(hits[middle], hit) <= 0) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      hits.splice(low, 0, hit);
      hits.length = Math.min(hits.length, wanted);
    }
  };
}

/*
 * Places by what they can weigh, the best first. They are sorted by one number each, made of what
 * decides; those of the same number stand in the order of units and sections as they are.
 */
function queueOf(archive, lists, options, postings) {
  var groups = new Map();
  var packs = new Set();
  var largest = options.sort === "value" ? largestIn(postings) : null;
  lists.forEach(function (list, number) {
    if (options.types.length && !anyOf(options.types, CLASSES[number].types[0])) {
      return;
    }
    var known = largest && number === 0 ? follower(largest) : null;
    list.places.forEach(function (place, i) {
      var slot = Math.floor(place / REPORT) % 64;
      var year = archive.newest - floorMod(archive.newest - 63 + slot, 64);
      var at = known ? known(place) : -1;
      var most = !largest || number > 0 ? -1 : at < 0 ? 0 : largest.amounts[at];
      var first = options.sort === "year" ? year
          : options.sort !== "value" ? 0 : most < 0 ? 0 : 1 + (at < 0 ? 0 : largest.ranks[at]);
      var key = ((first * 0x1000000 + Math.round(list.bounds[i] * 1e4)) * 8
          + 7 - CLASSES[number].rank) * 256 + year - 1900;
      var group = groups.get(key);
      if (!group) {
        group = { key: key, bound: list.bounds[i], most: most, rank: CLASSES[number].rank, ids: [] };
        groups.set(key, group);
      }
      group.ids.push(place + number);
      if (packs.size <= EXACT_PACKS) {
        packs.add(packOf(place));
      }
    });
  });
  var order = Array.from(groups.values()).sort(function (a, b) { return b.key - a.key; });
  var at = 0;
  function next() {
    while (order.length && at >= order[0].ids.length) {
      order.shift();
      at = 0;
    }
    if (order.length === 0) {
      return null;
    }
    var group = order[0];
    if (at === 0) {
      group.ids.sort(function (a, b) { return a - b; });
    }
    return placeOf(archive, lists, group, group.ids[at]);
  }
  return {
    few: packs.size <= EXACT_PACKS,
    next: next,
    batch: function (most, wanted) {
      var some = [];
      var open = new Set();
      for (var one = next(); one && (open.has(one.pack)
          || (open.size < most && some.length < Math.max(wanted, 10))); one = next()) {
        open.add(one.pack);
        some.push(one);
        at++;
      }
      return some;
    }
  };
}

/* The number of the pack that a place is in: its bucket, year and section. */
function packOf(place) {
  var report = Math.floor(place / REPORT);
  return (Math.floor(report / 2048) * 64 + report % 64) * GROUPS + Math.floor(place / KINDS) % GROUPS;
}

function placeOf(archive, lists, group, id) {
  var number = id & (KINDS - 1);
  var place = id - number;
  var list = lists[number];
  return {
    place: place, number: number, bound: group.bound, rank: group.rank, largest: group.most,
    report: archive.reports.get(Math.floor(place / REPORT)),
    group: Math.floor(place / KINDS) % GROUPS, pack: packOf(place),
    mask: list.masks[indexOf(list.places, place)]
  };
}

/* Where a number stands in an ascending list that has it. */
function indexOf(list, wanted) {
  var low = 0;
  for (var high = list.length - 1; low < high;) {
    var middle = (low + high) >> 1;
    if (list[middle] < wanted) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/* {places, amounts, ranks}: the most that a figure there can be, in 万元; 0 where it may be below. */
function largestIn(postings) {
  var of = postings.get("@largest").kinds[2];
  return {
    places: of.places, ranks: of.steps,
    amounts: of.steps.map(function (step) {
      return step === 0 ? 0 : 0.001 * Math.pow(2, step * 0.75) * (1 + 1e-9);
    })
  };
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

/* Counts what facets show. */
function countsOf(archive) {
  var all = FACETS.map(function () { return new Map(); });
  return {
    count: function (e) {
      var unit = archive.byId.get(e.unit);
      var values = [e.type, e.unit, unit ? unit.region : "", e.year ? String(e.year) : "", e.part,
        e.measure];
      for (var i = 0; i < values.length; i++) {
        if (values[i]) {
          all[i].set(values[i], (all[i].get(values[i]) || 0) + 1);
        }
      }
    },
    facets: function () {
      var facets = {};
      FACETS.forEach(function (facet, i) {
        facets[facet] = Array.from(all[i]).sort(function (a, b) {
          return b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
        }).slice(0, 100).map(function (pair) { return { value: pair[0], count: pair[1] }; });
      });
      return facets;
    }
  };
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
  var unit = e.type === "unit";
  var year = unit ? yearAsked(hit) : e.year;
  var report = unit && year ? e.unit + "/" + year : e.report;
  var path = "units/" + (report || e.unit) + "/index.html" + (unit ? "" : "#L" + e.line);
  var one = {
    type: e.type, report: report, unit: e.unit, year: year, line: e.line, title: e.title,
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

/* A unit that is asked for in one year is shown as its report of that year. */
function yearAsked(hit) {
  var years = hit.verdict.way.year;
  return years.length === 1 && hit.entry.years.indexOf(Number(years[0])) >= 0 ? Number(years[0]) : 0;
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
