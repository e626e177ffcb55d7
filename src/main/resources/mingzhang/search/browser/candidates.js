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
      all.push("@" + value + "*" + sign);
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

/*
 * For each class of entries the places that may hold hits, ascending: {places, bounds, masks}, what
 * the best there can weigh at most, and which of its entries, modulo twelve, may be hits.
 */
function candidates(archive, ways, rarity, postings, lacking, allowed) {
  return CLASSES.map(function (one) {
    var lists = ways.filter(function (way) { return mayHold(way, one); }).map(function (way) {
      return classPlaces(archive, way, one, rarity, postings, lacking, reportsThat(archive, way, allowed));
    });
    return lists.length ? united(lists, ["bounds"]) : { places: [], bounds: [], masks: [] };
  });
}

/* Whether a place is in a report that is allowed; places come report by report. */
function reportsThat(archive, way, allowed) {
  var last = -1;
  var held = false;
  return function (place) {
    var key = Math.floor(place / REPORT);
    if (key !== last) {
      last = key;
      var report = archive.reports.get(key);
      held = report !== undefined && allowed(report, way);
    }
    return held;
  };
}

/* The places where entries of the class may be hits. */
function classPlaces(archive, way, one, rarity, postings, lacking, holds) {
  var words = wordsFor(way, one.name);
  var subject = one.name === "figure" && way.measure.length > 0;
  var least = Math.max(words.length && !subject ? 1 : 0, words.length - lacking);
  var tiers = subject ? measurePlaces(way, postings) : null;
  var amounts = one.name === "figure" ? way.amounts.map(function (bounds) {
    return united(amountTokens(way, bounds).map(function (token) {
      return postings.get(token).kinds[2];
    }), []);
  }) : [];
  var filters = tiers ? amounts.concat(tiers) : amounts;
  var sum = sums(words.map(rarity), words.length - lacking, least === words.length);
  var found = wordPlaces(one, words, postings, words.length - least, limitOf(maskOf(filters), holds), sum);
  var named = one.name === "term" && words.length
      ? postings.get("^" + words.join("")).kinds[3].places : [];
  var here = least > 0 ? found.places : tiers ? tiers.places : amounts[0] ? amounts[0].places
      : everyPlace(archive, one, holds);
  var next = [found, tiers, { places: named }].map(follower);
  var allowed = maskOf(filters);
  var out = { places: [], bounds: [], masks: [] };
  here.forEach(function (place) {
    var w = next[0](place);
    var mask = least > 0 ? found.masks[w] : holds(place) ? allowed(place) : 0;
    if (mask === 0) {
      return;
    }
    var bound = (tiers ? tiers.worths[next[1](place)] : next[2](place) >= 0 ? NAMED : one.tier)
        + (w < 0 ? 0 : found.sums[w]);
    if (one.titled !== undefined && (w < 0 || found.titled[w] > 0)) {
      bound = Math.max(bound, one.titled + (w < 0 ? 0 : found.titled[w]));
    }
    out.places.push(place);
    out.bounds.push(rounded(way.factor * bound + way.bonus));
    out.masks.push(mask);
  });
  return out;
}

/* The mask of a place, or 0 where its report is not asked for. */
function limitOf(allowed, holds) {
  return function (place) {
    return holds(place) ? allowed(place) : 0;
  };
}

/* Which entries, modulo twelve, all of the lists allow at places asked for in ascending order. */
function maskOf(lists) {
  var next = lists.map(follower);
  return function (place) {
    var mask = 4095;
    for (var i = 0; i < lists.length && mask; i++) {
      var at = next[i](place);
      mask &= at < 0 ? 0 : lists[i].masks[at];
    }
    return mask;
  };
}

/*
 * The most that words weigh together where they stand in such short texts; all of them in the same
 * one, or some: no entry has more of them than are not lacking, or it would have been found before.
 */
function sums(weights, most, all) {
  var known = new Map();
  function heaviest(levels) {
    var each = weights.map(function (weight, number) { return levelOf(levels, number); });
    var least = Math.min.apply(null, each);
    return weights.map(function (weight, number) {
      return weight * (all ? least : each[number]) / STEPS;
    }).sort(function (a, b) { return b - a; }).slice(0, most).reduce(function (sum, weight) {
      return sum + weight;
    }, 0);
  }
  return function (levels) {
    if (!known.has(levels)) {
      known.set(levels, heaviest(levels));
    }
    return known.get(levels);
  };
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
  return places.sort(function (a, b) { return a - b; });
}

/* {places, worths, masks} of the figures of the measures asked for. */
function measurePlaces(way, postings) {
  return united(measureTokens(way).map(function (token) {
    var of = postings.get(token).kinds[2];
    var grown = /[-+]$/.test(token);
    return {
      places: of.places, masks: of.masks,
      worths: of.steps.map(function (step) {
        return /\|\*[-+]?$/.test(token) ? 28
            : grown ? Math.max(38, 60 + 9 * step / STEPS) : RANKS[step];
      })
    };
  }), ["worths"]);
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
