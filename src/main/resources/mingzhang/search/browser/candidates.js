/* Which sections of which reports may hold hits, and what the best there can weigh at most. */
var CLASSES = [
  { name: "figure", types: ["figure"], kinds: [2], rank: 0, tier: 12, mask: 0 },
  { name: "term", types: ["term"], kinds: [3, 4], rank: 1, tier: 4, titled: 20, mask: 2 },
  { name: "project", types: ["project"], kinds: [5, 6], rank: 3, tier: 8, titled: 18, mask: 2 },
  { name: "heading", types: ["passage"], kinds: [1], rank: 4, tier: 4, mask: 1 },
  { name: "passage", types: ["passage"], kinds: [0], rank: 4, tier: 0, mask: 1 }
];
var NAMED = 34;

/* A number is looked for among figures by their value. */
function tokensOf(word, name) {
  return name === "figure" && isNumber(word) ? ["=" + cover(word)[0].substring(1)] : cover(word);
}

function measureTokens(way) {
  var all = [];
  way.measure.forEach(function (value) {
    var sign = way.direction.length === 0 ? ""
        : way.direction.indexOf("up") >= 0 ? "+" : "-";
    all.push("@" + value + sign);
    if (value.endsWith("|")) {
      all.push("@" + value + "*");
    }
  });
  return all;
}

/* Every token whose postings a query needs. */
function neededTokens(ways, sort) {
  var all = sort === "value" ? ["@largest"] : [];
  ways.forEach(function (way) {
    CLASSES.forEach(function (one) {
      if (mayHold(way, one)) {
        wordsFor(way, one.name).forEach(function (word) {
          all = all.concat(tokensOf(word, one.name), cover(word));
        });
      }
    });
    if (mayHold(way, CLASSES[1]) && way.otherWords.length) {
      all.push("^" + way.otherWords.join(""));
    }
    if (mayHold(way, CLASSES[0])) {
      all = all.concat(measureTokens(way));
      way.amounts.forEach(function (bounds) {
        all = all.concat(amountTokens(way, bounds));
      });
    }
  });
  return Array.from(new Set(all));
}

/* Whether entries of a class can be hits at all. */
function mayHold(way, one) {
  if (way.type.length && !one.types.some(function (t) { return way.type.indexOf(t) >= 0; })) {
    return false;
  }
  if (one.name !== "figure") {
    return !way.figuresAlone && way.amounts.every(function (bounds) { return bounds[4] === "stated"; })
        && (way.words.length > 0 || way.measure.length > 0 || way.type.length > 0);
  }
  return true;
}

/* From bound to the places, {place, one}, whose best can weigh no more than that. */
function candidates(archive, ways, rarity, postings, lacking, allowed) {
  var bounds = new Map();
  ways.forEach(function (way) {
    var reports = new Map();
    function holds(place) {
      var key = Math.floor(place / REPORT);
      if (!reports.has(key)) {
        var report = archive.reports.get(key);
        reports.set(key, report !== undefined && allowed(report, way));
      }
      return reports.get(key);
    }
    CLASSES.forEach(function (one, number) {
      if (mayHold(way, one)) {
        classPlaces(archive, way, one, rarity, postings, lacking, holds, function (place, bound) {
          var most = rounded(way.factor * bound + way.bonus);
          var id = place + number;
          if (!(bounds.get(id) >= most)) {
            bounds.set(id, most);
          }
        });
      }
    });
  });
  return bounds;
}

/* Takes each place where entries of the class may be hits, with what the best of them can weigh. */
function classPlaces(archive, way, one, rarity, postings, lacking, holds, take) {
  var words = wordsFor(way, one.name);
  var weights = words.map(rarity);
  var subject = one.name === "figure" && way.measure.length > 0;
  var least = Math.max(words.length && !subject ? 1 : 0, words.length - lacking);
  var tiers = subject ? measurePlaces(way, postings) : null;
  var amounts = one.name === "figure" ? way.amounts.map(function (bounds) {
    return amountPlaces(way, bounds, postings);
  }) : [];
  var found = wordPlaces(one, words, postings, least === words.length);
  var named = one.name === "term" && words.length ? postings.get("^" + words.join("")).kinds[3] : null;
  var names = new Set(named ? named.places : []);
  function see(place, known, titled) {
    var mask = known ? known.mask : 4095;
    var fits = holds(place) && amounts.every(function (map) {
      return (mask &= map.get(place) || 0) !== 0;
    });
    var tier = tiers && tiers.get(place);
    if (fits && (!tiers || (tier && (mask & tier.mask)))) {
      var sum = 0;
      if (known) {
        weights.forEach(function (weight, number) {
          sum += known.has & (1 << number) ? weight * known.level / STEPS : 0;
        });
      }
      take(place, sum + (tiers ? tier.worth : names.has(place) ? NAMED : titled ? one.titled : one.tier));
    }
  }
  if (least === 0) {
    (tiers ? Array.from(tiers.keys())
        : amounts[0] ? Array.from(amounts[0].keys()) : everyPlace(archive, one, holds))
        .forEach(function (place) {
          see(place, found.get(place), one.titled !== undefined);
        });
  } else {
    found.forEach(function (known, place) {
      if (known.count >= least) {
        see(place, known, one.titled !== undefined && known.titled === known.has);
      }
    });
  }
}

/*
 * From place to {has, titled, level, mask, count}: which words may stand there, which in a title,
 * in how short a text at best, in which entries; if all are needed, only where one entry may have
 * them all.
 */
function wordPlaces(one, words, postings, all) {
  var found = new Map();
  words.forEach(function (word, number) {
    var tokens = tokensOf(word, one.name);
    var here = new Map();
    one.kinds.forEach(function (kind, nth) {
      var both = intersection(tokens, kind, postings);
      both.places.forEach(function (place, i) {
        if (all && number > 0 && !found.has(place)) {
          return;
        }
        var known = here.get(place) || { level: 0, mask: 0, titled: 0 };
        known.level = Math.max(known.level, both.steps[i]);
        known.mask |= both.masks[i];
        known.titled |= one.kinds.length > 1 && nth === 0 ? 1 << number : 0;
        here.set(place, known);
      });
    });
    found = joined(found, here, number, all);
  });
  return found;
}

function joined(found, here, number, all) {
  var next = all ? new Map() : found;
  here.forEach(function (one, place) {
    var known = found.get(place);
    if (!known) {
      next.set(place, {
        has: 1 << number, titled: one.titled, level: one.level, mask: all ? one.mask : 4095, count: 1
      });
      return;
    }
    known.has |= 1 << number;
    known.titled |= one.titled;
    known.level = all ? Math.min(known.level, one.level) : Math.max(known.level, one.level);
    known.mask &= all ? one.mask : 4095;
    known.count++;
    if (known.mask) {
      next.set(place, known);
    }
  });
  return next;
}

/* The places where one entry may have all of the tokens; in how short a text at best. */
function intersection(tokens, kind, postings) {
  var lists = tokens.map(function (token) { return postings.get(token).kinds[kind]; });
  lists.sort(function (a, b) { return a.places.length - b.places.length; });
  var left = lists[0];
  for (var n = 1; n < lists.length && left.places.length; n++) {
    var right = lists[n];
    var both = { places: [], steps: [], masks: [] };
    for (var i = 0, k = 0; i < left.places.length; i++) {
      while (k < right.places.length && right.places[k] < left.places[i]) {
        k++;
      }
      if (right.places[k] === left.places[i] && (left.masks[i] & right.masks[k])) {
        both.places.push(left.places[i]);
        both.steps.push(Math.min(left.steps[i], right.steps[k]));
        both.masks.push(left.masks[i] & right.masks[k]);
      }
    }
    left = both;
  }
  return left;
}

/* Every section that has entries of the class, of the reports that are allowed. */
function everyPlace(archive, one, holds) {
  var places = [];
  archive.reports.forEach(function (report, key) {
    var masks = archive.buckets[report.bucket].sections.get(report.year);
    if (masks && holds(key * REPORT)) {
      for (var group = 0; group < GROUPS; group++) {
        if (masks[one.mask] & (1 << group)) {
          places.push(key * REPORT + group * KINDS);
        }
      }
    }
  });
  return places;
}

/* From place to {worth, mask} of the figures there of the measures asked for. */
function measurePlaces(way, postings) {
  var best = new Map();
  measureTokens(way).forEach(function (token) {
    var of = postings.get(token).kinds[2];
    var grown = /[-+]$/.test(token);
    of.places.forEach(function (place, i) {
      var worth = token.endsWith("*") ? 28
          : grown ? Math.max(38, 60 + 9 * of.steps[i] / STEPS) : RANKS[of.steps[i]];
      var known = best.get(place) || { worth: 0, mask: 0 };
      known.worth = Math.max(known.worth, worth);
      known.mask |= of.masks[i];
      best.set(place, known);
    });
  });
  return best;
}

/* Tokens of which figures of that size have one; none where all may have that size. */
function amountTokens(way, bounds) {
  var rate = bounds[2] === "%";
  var low = bounds[0];
  var high = bounds[1];
  if (low !== "" && low === high) {
    return ["=" + canonical(low.replace("-", "")) + (rate ? "%" : "")];
  }
  var towards = bounds[3] || way.direction[0] || "";
  var list = towards === "" ? (rate ? "$r" : "$m")
      : towards === "up" ? (rate ? "$g" : "$c") : (rate ? "$h" : "$d");
  var from = low === "" ? 0 : Number(low.replace(">", ""));
  var to = high === "" ? Infinity : Number(high.replace("<", ""));
  var tokens = towards === "" && (low === "" || from <= 0) ? [list + "-"] : [];
  return to > 0 ? tokens.concat(bandTokens(list, bandOf(from), bandOf(to))) : tokens;
}

/* The same as Bands.java, but for what rounding may do. */
function bandOf(value) {
  if (!(value > 0.001)) {
    return 0;
  }
  return Math.max(0, Math.min(191, 4 * Math.log2(value / 0.001)));
}

function bandTokens(list, low, high) {
  var from = Math.floor(low - 1e-6);
  var to = Math.floor(high + 1e-6);
  var tokens = [];
  for (var at = Math.max(0, from); at <= to;) {
    var level = 0;
    while (level < 3 && (to - from) >> (2 * level + 3) > 0 && at - (at % (1 << (2 * level + 2))) <= to
        && (at % (1 << (2 * level + 2)) === 0 || at === from)) {
      level++;
    }
    var width = 1 << (2 * level);
    tokens.push(list + level + ":" + (at >> (2 * level)));
    at = at - (at % width) + width;
  }
  return tokens;
}

/* From place to the mask of the entries there that may have that size. */
function amountPlaces(way, bounds, postings) {
  var places = new Map();
  amountTokens(way, bounds).forEach(function (token) {
    var of = postings.get(token).kinds[2];
    of.places.forEach(function (place, i) {
      places.set(place, (places.get(place) || 0) | of.masks[i]);
    });
  });
  return places;
}
