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

/* Levels of many words in one number, a digit each; of words behind the last nothing is known. */
var LEVELS = [0, 35, 44, 54, 63];
var LEVEL_CODES = new Map(LEVELS.map(function (level, code) { return [level, code]; }));
var MOST_DIGITS = 16;
var DIGIT_VALUES = [];
for (var n = 0; n < MOST_DIGITS; n++) {
  DIGIT_VALUES.push(Math.pow(8, n));
}

function levelOf(levels, number) {
  return number >= MOST_DIGITS ? STEPS : LEVELS[Math.floor(levels / Math.pow(8, number)) % 8];
}

/* Where places of an ascending list stand, asked for in ascending order; -1 where they do not. */
function follower(list) {
  var places = list ? list.places : [];
  var at = 0;
  return function (place) {
    while (at < places.length && places[at] < place) {
      at++;
    }
    return places[at] === place ? at : -1;
  };
}

/* Ascending lists as one: the largest of the columns named, masks together. */
function united(lists, largest) {
  var left = lists;
  while (left.length > 1) {
    var next = [];
    for (var i = 0; i + 1 < left.length; i += 2) {
      next.push(merged(left[i], left[i + 1], largest));
    }
    left = left.length % 2 ? next.concat(left[left.length - 1]) : next;
  }
  return left[0] || { places: [], masks: [] };
}

function merged(a, b, largest) {
  var out = { places: [], masks: [] };
  largest.forEach(function (name) { out[name] = []; });
  for (var i = 0, k = 0; i < a.places.length || k < b.places.length;) {
    var p = i < a.places.length ? a.places[i] : Infinity;
    var q = k < b.places.length ? b.places[k] : Infinity;
    var mask = 0;
    for (var n = 0; n < largest.length; n++) {
      var name = largest[n];
      out[name].push(p < q ? a[name][i] : p > q ? b[name][k] : Math.max(a[name][i], b[name][k]));
    }
    out.places.push(Math.min(p, q));
    if (p <= q) {
      mask |= a.masks[i++];
    }
    if (q <= p) {
      mask |= b.masks[k++];
    }
    out.masks.push(mask);
  }
  return out;
}

/*
 * {places, masks, sums, titled}: where one entry may have all of the words but some, and what they
 * weigh there at most; the same with all of them in its title, or 0. What has all but some has one of
 * the rarest, of one more than may be lacking: only their places are looked at.
 */
function wordPlaces(one, words, postings, lacking, allowed, sum) {
  var lists = words.map(function (word) { return placesOf(one, word, postings); });
  var rarest = lists.slice().sort(function (a, b) { return a.places.length - b.places.length; })
      .slice(0, lacking + 1);
  var at = repeated(lists.length, 0);
  var masks = repeated(lists.length, 0);
  var out = { places: [], masks: [], sums: [], titled: [] };
  (rarest.length ? united(rarest, []).places : []).forEach(function (place) {
    var left = allowed(place);
    var count = 0;
    for (var n = 0; left && n < lists.length && count + lists.length - n >= lists.length - lacking; n++) {
      var k = at[n] = seek(lists[n].places, place, at[n]);
      masks[n] = lists[n].places[k] === place ? lists[n].masks[k] & left : 0;
      count += masks[n] ? 1 : 0;
      left = lacking ? left : masks[n];
    }
    if (left && count > 0 && n === lists.length && count >= lists.length - lacking) {
      weigh(out, place, lists, at, masks, lacking, sum);
    }
  });
  return out;
}

/* Adds a place, if some entry there may have words enough; words that stand in none together do not add up. */
function weigh(out, place, lists, at, masks, lacking, sum) {
  var mask = 0;
  var most = 0;
  var titled = 0;
  for (var left = 4095; left;) {
    var bit = left & -left;
    var same = left;
    var levels = 0;
    var inTitle = 0;
    var count = 0;
    var named = true;
    for (var n = 0; n < lists.length; n++) {
      if (masks[n] & bit) {
        var digit = DIGIT_VALUES[n] || 0;
        count++;
        levels += digit * lists[n].codes[at[n]];
        inTitle += digit ? digit * lists[n].titled[at[n]] : 0.001;
        named = named && lists[n].titled[at[n]] > 0;
      }
      same &= masks[n] & bit ? masks[n] : ~masks[n];
    }
    left &= ~same;
    if (count > 0 && count >= lists.length - lacking) {
      mask |= same;
      most = Math.max(most, sum(levels));
      titled = named && count === lists.length ? Math.max(titled, sum(inTitle)) : titled;
    }
  }
  if (mask) {
    out.places.push(place);
    out.masks.push(mask);
    out.sums.push(most);
    out.titled.push(titled);
  }
}

function repeated(length, value) {
  var list = new Array(length);
  for (var i = 0; i < length; i++) {
    list[i] = value;
  }
  return list;
}

/* From there on the first place of an ascending list that is not before one; by strides, then by halves. */
function seek(places, wanted, from) {
  var stride = 1;
  var low = from;
  while (low + stride < places.length && places[low + stride] < wanted) {
    low += stride;
    stride *= 2;
  }
  var high = Math.min(places.length, low + stride);
  while (low < high) {
    var middle = (low + high) >> 1;
    if (places[middle] < wanted) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/*
 * {places, codes, titled, masks}: where entries of the class may have a word, and the code of its
 * level; the same in a title, or 0 where no title has it.
 */
function placesOf(one, word, postings) {
  var known = postings.places;
  var key = one.name + BREAK + word;
  if (!known.has(key)) {
    var here = null;
    one.kinds.forEach(function (kind, nth) {
      var list = intersection(tokensOf(word, one.name), kind, postings);
      var codes = list.steps.map(function (step) { return LEVEL_CODES.get(step); });
      var some = {
        places: list.places, codes: codes, masks: list.masks,
        titled: one.kinds.length < 2 || nth > 0 ? repeated(codes.length, 0) : codes
      };
      here = here ? merged(here, some, ["codes", "titled"]) : some;
    });
    known.set(key, here);
  }
  return known.get(key);
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
