/* In which order places are opened, and what is kept of their hits. */
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
 * Places by what they can weigh, the best first. What weighs the same is one group, put in order only
 * when its turn comes: newest years first, then as units and sections stand. A source is opened when
 * nothing known is better than the best it may hold; in another order than by weight, all at once.
 */
function queueOf(archive, sources, options, postings) {
  var waiting = sources.filter(function (source) { return anyOf(options.types, CLASSES[source.number].types[0]); });
  var largest = options.sort === "value" ? largestIn(postings) : null;
  var groups = new Map();
  var lists = [];
  var packs = new Set();
  function open(source) {
    var list = Object.assign({ number: source.number }, source.places());
    var firstOf = firstIn(archive, options.sort, list.number === 0 ? largest : null);
    var group = { bound: NaN };
    for (var i = 0; i < list.places.length; i++) {
      var first = firstOf ? firstOf(list.places[i]) : 0;
      if (list.worths[i] !== group.bound || first !== group.first) {
        group = groupIn(groups, list.worths[i], CLASSES[list.number].rank, first);
      }
      group.pairs.push(list.places[i] * sources.length + lists.length);
      if (packs.size <= EXACT_PACKS) {
        packs.add(packOf(archive, list.places[i]));
      }
    }
    lists.push(list);
  }
  function openBest() {
    var source = waiting.reduce(function (a, b) { return b.bound > a.bound ? b : a; });
    if (source.tighten) {
      source.bound = source.tighten();
      source.tighten = null;
    } else {
      waiting.splice(waiting.indexOf(source), 1);
      open(source);
    }
  }
  while (waiting.length && (options.sort !== "relevance" || packs.size <= EXACT_PACKS)) {
    openBest();
  }
  var few = packs.size <= EXACT_PACKS;
  function waitingBound() {
    return waiting.reduce(function (most, source) { return Math.max(most, source.bound); }, -Infinity);
  }
  /* The best group, which is then begun and no longer among the others. */
  function nextGroup() {
    var best = bestIn(groups);
    while (waiting.length && (!best || waitingBound() >= best.bound)) {
      openBest();
      best = bestIn(groups);
    }
    if (best) {
      groups.delete(best.key);
    }
    return best;
  }
  var places = placesOneByOne(archive, lists, sources.length, nextGroup, largest);
  return {
    few: few, next: places.next, batch: places.batch,
    /* What nothing unopened can weigh more than. */
    bound: function () {
      var best = bestIn(groups);
      return Math.max(waitingBound(), places.bound(), best ? best.bound : -Infinity);
    }
  };
}

function bestIn(groups) {
  var best = null;
  groups.forEach(function (group) {
    if (!best || (group.first - best.first || group.bound - best.bound || best.rank - group.rank) > 0) {
      best = group;
    }
  });
  return best;
}

/* What decides before the weight, where hits are sorted by year or value; the higher first. */
function firstIn(archive, sort, largest) {
  if (sort === "year") {
    return function (place) { return yearOf(archive, place); };
  }
  var known = largest ? follower(largest) : null;
  return sort !== "value" ? null : function (place) {
    var at = known ? known(place) : -1;
    return known ? 1 + (at < 0 ? 0 : largest.ranks[at]) : 0;
  };
}

function groupIn(groups, bound, rank, first) {
  var key = (first * 0x8000000 + Math.round(bound * 1e4)) * 8 + rank;
  var group = groups.get(key);
  if (!group) {
    group = { key: key, first: first, bound: bound, rank: rank, pairs: [] };
    groups.set(key, group);
  }
  return group;
}

function yearOf(archive, place) {
  return archive.reportYears[Math.floor(place / GROUPS)];
}

/* The places of a group, each with one of so many lists, in their order. */
function inOrder(archive, pairs, many) {
  var years = new Map();
  pairs.sort(function (a, b) { return a - b; }).forEach(function (pair) {
    var year = yearOf(archive, Math.floor(pair / many));
    if (!years.has(year)) {
      years.set(year, []);
    }
    years.get(year).push(pair);
  });
  return [].concat.apply([], Array.from(years).sort(function (a, b) { return b[0] - a[0]; })
      .map(function (of) { return of[1]; }));
}

/* Entries of a place that stand in several lists are handed out once. */
function placesOneByOne(archive, lists, many, nextGroup, largest) {
  var group = null;
  var pairs = [];
  var at = 0;
  var handedOut = new Map();
  function next() {
    for (;;) {
      if (at >= pairs.length) {
        group = nextGroup();
        if (!group) {
          return null;
        }
        pairs = inOrder(archive, group.pairs, many);
        at = 0;
      }
      var number = pairs[at] % many;
      var one = placeOf(archive, lists[number], group, (pairs[at] - number) / many, largest);
      one.mask &= ~(handedOut.get(one.key) || 0);
      if (one.mask) {
        return one;
      }
      at++;
    }
  }
  return {
    next: next,
    bound: function () { return at < pairs.length ? group.bound : -Infinity; },
    /* Of so many packs at least, or of more until they may hold so many hits as are still sought. */
    batch: function (packs, sought, wanted) {
      var some = [];
      var open = new Set();
      var hoped = 0;
      for (var one = next(); one && (open.has(one.pack) || (some.length < Math.max(wanted, 10)
          && (open.size < packs || (open.size < sought && hoped < sought)))); one = next()) {
        open.add(one.pack);
        some.push(one);
        hoped += bitsOf(one.mask);
        handedOut.set(one.key, (handedOut.get(one.key) || 0) | one.mask);
        at++;
      }
      return some;
    }
  };
}

function bitsOf(mask) {
  var bits = 0;
  for (var left = mask; left; left &= left - 1) {
    bits++;
  }
  return bits;
}

/* The number of the pack that a place is in: its bucket, year and section. */
function packOf(archive, place) {
  var key = Math.floor(place / GROUPS);
  var unit = archive.units[Math.floor(key / archive.years)];
  return (unit.bucket * archive.years + key % archive.years) * GROUPS + place % GROUPS;
}

function placeOf(archive, list, group, place, largest) {
  var number = list.number;
  var known = largest && number === 0 ? indexOf(largest.places, place) : -1;
  var most = !largest || number > 0 ? -1 : largest.places[known] === place ? largest.amounts[known] : 0;
  return {
    key: place * CLASSES.length + number,
    place: place, number: number, bound: group.bound, rank: group.rank, largest: most,
    report: reportAt(archive, Math.floor(place / GROUPS)),
    group: place % GROUPS, pack: packOf(archive, place),
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

/* Counts what facets show. Neighbours often have the same values, which are counted at once. */
function countsOf(archive) {
  var all = FACETS.map(function () { return { counts: new Map(), last: "", times: 0 }; });
  function settle(one) {
    if (one.last) {
      one.counts.set(one.last, (one.counts.get(one.last) || 0) + one.times);
    }
    one.times = 0;
  }
  function add(one, value) {
    if (value !== one.last) {
      settle(one);
      one.last = value;
    }
    one.times++;
  }
  return {
    count: function (e) {
      if (e.unit !== all[1].last) {
        var unit = archive.byId.get(e.unit);
        add(all[2], unit ? unit.region : "");
      } else {
        all[2].times++;
      }
      add(all[0], e.type);
      add(all[1], e.unit);
      add(all[3], e.year ? String(e.year) : "");
      add(all[4], e.part);
      add(all[5], e.measure);
    },
    facets: function () {
      var facets = {};
      FACETS.forEach(function (facet, i) {
        settle(all[i]);
        facets[facet] = Array.from(all[i].counts).sort(function (a, b) {
          return b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
        }).slice(0, 100).map(function (pair) { return { value: pair[0], count: pair[1] }; });
      });
      return facets;
    }
  };
}
