/* Mingzhang.search(text, options), from the query read to the hits. The last file of the engine. */
/* So few packs are opened for the sake of an exact total. */
var EXACT_PACKS = 4;
var AT_ONCE = 4;
var MOST_AT_ONCE = 10;
var MOST_PLACES = 200;
/* Milliseconds after which a page that is being searched may do something else. */
var LONGEST_WORK = 40;
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

function asksNothing(o) {
  return [o.types, o.unit, o.year, o.region, o.level, o.part, o.measure, o.kinds].every(function (some) {
    return some.length === 0;
  });
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
  var places = rememberedPlaces(archive);
  var allowed = {
    unit: function (unit, way) {
      return reportHolds(archive, way, unit.id, 0) && unitHolds(archive, options, unit.id);
    },
    year: function (year, way) {
      return anyOf(way.year, String(year)) && anyOf(options.year, String(year));
    }
  };
  function attempt(ways, lacking) {
    var loading = loadPostings(archive, neededTokens(ways, options.sort));
    setTimeout(function () { unitEntries(archive).forEach(foldedOf); });
    return loading.then(function (postings) {
      postings.places = places;
      var rarity = rarityIn(archive, postings);
      var fewest = fewestLacking(archive, ways, rarity);
      if (lacking > 0 && lacking >= fewest) {
        fewest = Math.min(fewestApart(archive, ways, postings, allowed), fewestOfUnits(archive, ways));
      }
      return lacking < fewest ? Object.assign({ fewest: fewest }, NOTHING)
          : gather(archive, ways, postings, rarity, options, lacking, allowed);
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
    return found.total > 0 || query.loose.length === 0 ? found
        : attempt(query.loose, 0).then(function (all) {
          return Object.assign(all, { loose: true });
        });
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

/* Where the words of the last queries may stand: the next query often has them too. */
function rememberedPlaces(archive) {
  if (!archive.places || archive.places.size > MOST_PLACES) {
    archive.places = new Map();
  }
  return archive.places;
}

/*
 * The fewest words that an entry lacks in whichever way: those that stand nowhere at all are lacking
 * everywhere. Rounds before that need no looking.
 */
function fewestLacking(archive, ways, rarity) {
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
        return rarity.stands(word, one.name);
      });
    });
    see(way.otherWords, false, function (word) {
      var sought = soughtOf(word);
      return unitEntries(archive).some(function (e) { return isInText(e, sought) || isBesides(e, sought); });
    });
  });
  return fewest;
}

/* The same of units, whose texts are at hand. */
function fewestOfUnits(archive, ways) {
  var fewest = Infinity;
  ways.forEach(function (way) {
    var words = way.otherWords.map(soughtOf);
    unitEntries(archive).forEach(function (e) {
      var lacking = words.filter(function (word) { return !isInText(e, word) && !isBesides(e, word); }).length;
      if (lacking < words.length) {
        fewest = Math.min(fewest, lacking);
      }
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
  function rarity(word) {
    if (!known.has(word)) {
      var least = Math.min.apply(null, cover(word).map(function (token) {
        return postings.get(token).reports;
      }));
      known.set(word, Math.log(1 + archive.count / (0.5 + least)));
    }
    return known.get(word);
  }
  rarity.stands = function (word, type) {
    return tokensOf(word, type).every(postings.stands);
  };
  rarity.most = Math.log(1 + archive.count / 0.5);
  return rarity;
}

/* Lets the page do other things, where this has been at work for a while. */
var rested = 0;
function breath() {
  if (Date.now() - rested < LONGEST_WORK) {
    return Promise.resolve();
  }
  return new Promise(function (resolve) {
    setTimeout(function () {
      rested = Date.now();
      resolve();
    });
  });
}

/* Opens packs by what they can hold at best until the hits asked for are certain. */
function gather(archive, ways, postings, rarity, options, lacking, allowed) {
  var queue = queueOf(archive, sourcesOf(archive, ways, rarity, postings, lacking, allowed), options, postings);
  var wanted = options.offset + options.limit;
  var best = bestOf(wanted, compareHits(options.sort), countsOf(archive));
  var free = asksNothing(options);
  function take(entry) {
    if (free || optionsHold(archive, options, entry)) {
      var verdict = judge(archive, ways, rarity, entry, lacking);
      if (verdict) {
        best.add({ entry: entry, verdict: verdict });
      }
    }
  }
  unitEntries(archive).forEach(take);
  var whole = options.exact || queue.few;
  function more() {
    var last = best.hits[wanted - 1];
    var enough = !whole && last && options.sort === "relevance" && last.verdict.score > queue.bound();
    var next = enough ? null : queue.next();
    if (!next || (!whole && certain(last, next, options.sort))) {
      return {
        total: best.total(), exact: !next && !enough, lacking: lacking, facets: best.facets(),
        hits: best.hits.slice(options.offset, wanted)
      };
    }
    var sought = Math.min(wanted - best.hits.length, MOST_AT_ONCE);
    return Promise.all(queue.batch(whole ? 64 : AT_ONCE, sought, wanted).map(function (one) {
      return loadPack(archive, one.report, one.group).then(function (pack) {
        var entries = pack.get(one.place);
        return entries ? entries[one.number].filter(function (e) {
          return one.mask & (1 << (e.nth % ENTRIES));
        }) : [];
      });
    })).then(function (loaded) {
      loaded.forEach(function (entries) { entries.forEach(take); });
      return breath().then(more);
    });
  }
  return Promise.resolve(more());
}

function result(found, query, options, suggestions) {
  return {
    total: found.total, exact: found.exact, partial: found.total > 0 && (found.loose === true || found.lacking > 0),
    cut: query.cut,
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

/* The name of a unit, for those who show facets and chips. */
function unitName(id) {
  return part("root", readArchive).then(function (archive) {
    var unit = archive.byId.get(id);
    return unit ? unit.name : id;
  });
}

return {
  search: search, suggest: suggest, unitName: unitName,
  tokens: function (text) { return tokens(fold(String(text))); }
};
