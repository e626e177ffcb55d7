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
