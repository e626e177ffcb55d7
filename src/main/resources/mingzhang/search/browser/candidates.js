/* Which sections of which reports may hold hits, and what the best there can weigh at most. */
var CLASSES = [
  { name: "figure", types: ["figure"], kinds: [2], rank: 0, tier: 12, mask: 0 },
  { name: "term", types: ["term"], kinds: [3, 4], rank: 1, tier: 4, titled: 20, mask: 2 },
  { name: "project", types: ["project"], kinds: [5, 6], rank: 3, tier: 8, titled: 18, mask: 2 },
  { name: "heading", types: ["passage"], kinds: [1], rank: 4, tier: 4, mask: 1 },
  { name: "passage", types: ["passage"], kinds: [0], rank: 4, tier: 0, mask: 1 }
];
var NAMED = 34;
/* Sums of the same weights in another order may differ by so much. */
var SLACK = 1e-4;

/* A number is looked for among figures by their value. */
function tokensOf(word, name) {
  return name === "figure" && isNumber(word) ? ["=" + cover(word)[0].substring(1)] : cover(word);
}

/*
 * Under which tokens figures of the measures asked for are posted, apart by what they are worth before
 * their words count (by growth, where the postings tell it) and by how much a word says in them.
 */
function measureParts(way) {
  var sign = way.direction.length === 0 ? "" : way.direction.indexOf("up") >= 0 ? "+" : "-";
  var all = [];
  way.measure.forEach(function (value) {
    for (var level = 1; level < LEVELS.length; level++) {
      for (var rank = 0; rank < (sign ? 1 : RANKS.length); rank++) {
        all.push({ token: "@" + value + sign + "~" + rank + level, tier: RANKS[rank], step: LEVELS[level] });
      }
      if (sign) {
        all.push({ token: "@" + value + sign + "~" + level, tier: 60, step: LEVELS[level] });
      }
      if (value.endsWith("|")) {
        all.push({ token: "@" + value + "*" + sign + "~" + level, tier: 28, step: LEVELS[level] });
      }
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
      all = all.concat(measureParts(way).map(function (part) { return part.token; }));
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
 * Where hits may be: {number, bound, tighten, places}, the number of a class, what the best there can
 * weigh at most, the same reckoned closer, which costs more, and its places, found when asked for:
 * {places, worths, masks}, ascending, what the best in each can weigh, and which of its entries, modulo
 * eighteen, may be hits.
 */
function sourcesOf(archive, ways, rarity, postings, lacking, allowed) {
  var all = [];
  ways.forEach(function (way) {
    CLASSES.forEach(function (one, number) {
      if (mayHold(way, one)) {
        all = all.concat(classSources(archive, way, number, rarity, postings, lacking,
            reportsThat(archive, way, allowed)));
      }
    });
  });
  return all;
}

/*
 * Whether a place is in a report that is allowed, as its unit and its year are; for a way and its query
 * found out once.
 */
function reportsThat(archive, way, allowed) {
  if (!way.held) {
    way.held = new Uint8Array(archive.reportYears.length);
    way.heldAll = true;
    var year = remembered(function (one) { return allowed.year(one, way); });
    archive.units.forEach(function (unit, at) {
      var holds = allowed.unit(unit, way);
      for (var key = at * archive.years; key < (at + 1) * archive.years; key++) {
        var of = archive.reportYears[key];
        way.held[key] = of > 0 && holds && year(of) ? 1 : 0;
        way.heldAll = way.heldAll && (of === 0 || way.held[key] === 1);
      }
    });
  }
  return function (place) {
    return way.held[Math.floor(place / GROUPS)] === 1;
  };
}

/*
 * What is known of a class of entries, however many words may be lacking: where each word stands, the
 * parts of the measures' figures, the places of amounts, and those of all that entries must be.
 */
function knownOf(archive, way, one, postings) {
  way.classes = way.classes || new Map();
  if (!way.classes.has(one)) {
    var subject = one.name === "figure" && way.measure.length > 0;
    var parts = subject ? measureParts(way).map(function (part) {
      return { tier: part.tier, step: part.step, list: once(function () { return partPlaces(part, postings); }) };
    }) : [];
    var amounts = once(function () {
      return (one.name === "figure" ? way.amounts : []).map(function (bounds) {
        return united(archive, amountTokens(way, bounds).map(function (token) {
          return postings.get(token).kinds[2];
        }));
      });
    });
    way.classes.set(one, {
      subject: subject, parts: parts, amounts: amounts,
      lists: once(function () {
        return wordsFor(way, one.name).map(function (word) { return placesOf(one, word, postings); });
      }),
      filters: once(function () {
        return subject ? amounts().concat(united(archive, parts.map(function (part) { return part.list(); }))) : amounts();
      }),
      together: null
    });
  }
  return way.classes.get(one);
}

function once(make) {
  var made = null;
  return function () {
    made = made || make();
    return made;
  };
}

function togetherIn(archive, way, known, holds) {
  known.together = known.together || together(archive, known.lists(), limitOf(way, known.filters(), holds));
  return known.together;
}

/* The fewest words that any entry can lack, as far as is known without looking at one. */
function fewestApart(archive, ways, postings, allowed) {
  var fewest = Infinity;
  ways.forEach(function (way) {
    CLASSES.filter(function (one) { return mayHold(way, one); }).forEach(function (one) {
      var known = knownOf(archive, way, one, postings);
      var most = togetherIn(archive, way, known, reportsThat(archive, way, allowed)).most;
      if (most > 0 || known.subject) {
        fewest = Math.min(fewest, known.lists().length - most);
      }
    });
  });
  return fewest;
}

/* Where entries of the class may be hits; figures of a measure part by part. */
function classSources(archive, way, number, rarity, postings, lacking, holds) {
  var one = CLASSES[number];
  var words = wordsFor(way, one.name);
  var known = knownOf(archive, way, one, postings);
  var most = words.length - lacking;
  var least = Math.max(words.length && !known.subject ? 1 : 0, most);
  var weights = once(function () { return words.map(rarity); });
  var some = once(function () { return placesToLookAt(archive, way, known, least, holds); });
  function bound(tier, each, step) {
    return rounded(way.factor * (tier + heaviest(each.slice(), most) * step / STEPS) + way.bonus) + SLACK;
  }
  function source(tier, step, places) {
    return {
      number: number, bound: bound(tier, words.map(function () { return rarity.most; }), step), places: places,
      tighten: words.length ? function () { return bound(tier, weights(), step); } : null
    };
  }
  if (known.subject) {
    return known.parts.map(function (part) {
      return source(part.tier + (way.direction.length ? 9 * STEPS / GROWTH_STEPS : 0), part.step, function () {
        var list = part.list();
        return placesWith(archive, way, one, known, least, holds, {
          some: list.places.length < some().length ? list.places : some(), filters: known.amounts().concat(list),
          sum: levelSums(weights(), most, part.step), tiers: list, named: []
        });
      });
    });
  }
  var called = one.name === "term" && words.length > 0;
  return [source(Math.max(one.tier, one.titled || 0, called ? NAMED : 0), STEPS, function () {
    return placesWith(archive, way, one, known, least, holds, {
      some: some(), filters: known.filters(), sum: sums(weights(), most, least === words.length),
      tiers: null, named: called ? postings.get("^" + words.join("")).kinds[3].places : []
    });
  })];
}

/* The same of those places, {some}, that the filters allow; {tiers} say what is worth what. */
function placesWith(archive, way, one, known, least, holds, of) {
  var tiers = of.tiers;
  var named = of.named;
  var allowed = maskOf(of.filters);
  var found = wordPlaces(known.lists(), of.some, known.lists().length - least, limitOf(way, of.filters, holds), of.sum);
  var here = least > 0 ? found.places : of.filters.length ? of.filters[of.filters.length - 1].places
      : everyPlace(archive, one, holds);
  var next = [found, tiers, { places: named }].map(follower);
  var out = { places: [], worths: [], masks: [] };
  var last = [NaN, 0];
  here.forEach(function (place, i) {
    var w = least > 0 ? i : next[0](place);
    var mask = least > 0 ? found.masks[w] : holds(place) ? allowed(place) : 0;
    if (mask === 0) {
      return;
    }
    var tier = tiers ? tiers.worths[next[1](place)]
        : named.length && next[2](place) >= 0 ? NAMED : one.tier;
    var bound = tier + (w < 0 ? 0 : found.sums[w]);
    if (one.titled !== undefined && (w < 0 || found.titled[w] > 0)) {
      bound = Math.max(bound, one.titled + (w < 0 ? 0 : found.titled[w]));
    }
    out.places.push(place);
    if (bound !== last[0]) {
      last = [bound, rounded(way.factor * bound + way.bonus)];
    }
    out.worths.push(last[1]);
    out.masks.push(mask);
  });
  return out;
}

/*
 * Where there may be entries with so many of the words. With all of them they have the rarest; with
 * some, only counting tells.
 */
function placesToLookAt(archive, way, known, least, holds) {
  var lists = known.lists();
  if (lists.length === 0) {
    return [];
  }
  if (least === lists.length) {
    return lists.reduce(function (a, b) { return b.places.length < a.places.length ? b : a; }).places;
  }
  var counted = togetherIn(archive, way, known, holds);
  return counted.places.filter(function (place, i) { return counted.counts[i] >= least; });
}

/* The mask of a place, or 0 where its report is not asked for; null where nothing is left out. */
function limitOf(way, filters, holds) {
  var allowed = maskOf(filters);
  return way.heldAll && filters.length === 0 ? null : function (place) {
    return holds(place) ? allowed(place) : 0;
  };
}

/* Which entries, modulo eighteen, all of the lists allow at places asked for in ascending order. */
function maskOf(lists) {
  var next = lists.map(follower);
  return function (place) {
    var mask = ALL_ENTRIES;
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
  return remembered(function (levels) {
    var each = weights.map(function (weight, number) { return levelOf(levels, number); });
    var least = Math.min.apply(null, each);
    return heaviest(weights.map(function (weight, number) {
      return weight * (all ? least : each[number]) / STEPS;
    }), most);
  });
}

/* The same where all texts have one length, and only which words stand there is asked. */
function levelSums(weights, most, step) {
  return remembered(function (levels) {
    return heaviest(weights.map(function (weight, number) {
      return levelOf(levels, number) ? weight * step / STEPS : 0;
    }), most);
  });
}

function heaviest(weights, most) {
  return weights.sort(function (a, b) { return b - a; }).slice(0, most).reduce(function (sum, weight) {
    return sum + weight;
  }, 0);
}

function remembered(of) {
  var known = new Map();
  return function (levels) {
    if (!known.has(levels)) {
      known.set(levels, of(levels));
    }
    return known.get(levels);
  };
}

/* Every section that has entries of the class, of the reports that are allowed. */
function everyPlace(archive, one, holds) {
  var places = [];
  archive.reportYears.forEach(function (year, key) {
    var masks = year && bucketAt(archive, key).sections(year);
    if (masks && holds(key * GROUPS)) {
      for (var group = 0; group < GROUPS; group++) {
        if (masks[one.mask] & (1 << group)) {
          places.push(key * GROUPS + group);
        }
      }
    }
  });
  return places;
}

/* {places, worths, masks} of a part of the figures of the measures asked for. */
function partPlaces(part, postings) {
  var of = postings.get(part.token).kinds[2];
  return {
    places: of.places, masks: of.masks,
    worths: of.steps.map(function (step) { return part.tier + 9 * step / GROWTH_STEPS; })
  };
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
