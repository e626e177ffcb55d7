/* The names that a query may use. The same as Names.java, Lexicon.java and UnitEntries.java. */
var MOST_UNITS = 24;

function readArchive(text) {
  var archive = { shards: 1, characters: new Set(), buckets: [], units: [], measures: [] };
  var years = remembered(function (cell) { return listed(cell).map(Number); });
  text.split("\n").forEach(function (line) {
    var cells = line.split("\t");
    if (cells[0] === "shards") {
      archive.shards = Number(cells[1]);
    } else if (cells[0] === "characters") {
      archive.characters = new Set(cells[1]);
    } else if (cells[0] === "bucket") {
      archive.buckets.push(bucketOf(cells));
    } else if (cells[0] === "unit") {
      archive.units.push({
        id: cells[1], name: cells[2], region: cells[3], level: cells[4],
        years: years(cells[5]), former: listed(cells[6]), aliases: cells.slice(7)
      });
    } else if (cells[0] === "measure") {
      archive.measures.push({ name: cells[1], values: cells.slice(2) });
    }
  });
  numberReports(archive);
  archive.lexicon = lexiconOf(archive);
  return archive;
}

/* How many units, and by year in which sections are figures, passages, terms or projects. */
function bucketOf(cells) {
  return { size: Number(cells[1]), first: "", sections: remembered(function (year) {
    for (var i = 2; i + 3 < cells.length; i += 4) {
      if (Number(cells[i]) === year) {
        return cells.slice(i + 1, i + 4).map(function (mask) { return parseInt(mask, 16); });
      }
    }
    return null;
  }) };
}

/*
 * Reports by their numbers, the newest of a unit first: a number for each unit in each year that any
 * unit has. Many have no report.
 */
function numberReports(archive) {
  var slots = new Set();
  new Set(archive.units.map(function (unit) { return unit.years; })).forEach(function (years) {
    years.forEach(function (year) { slots.add(slotOf(year)); });
  });
  archive.byId = new Map();
  archive.reports = new Map();
  archive.reportYears = new Uint16Array(archive.units.length * slots.size);
  archive.count = 0;
  archive.newest = 0;
  archive.years = slots.size;
  archive.columns = new Map(Array.from(slots).sort(function (a, b) { return a - b; })
      .map(function (slot, column) { return [slot, column]; }));
  var at = 0;
  archive.buckets.forEach(function (bucket, number) {
    bucket.at = at;
    bucket.first = archive.units[at].id;
    for (var end = at + bucket.size; at < end; at++) {
      addReports(archive, number, at, archive.units[at]);
    }
  });
}

function addReports(archive, bucket, at, unit) {
  archive.byId.set(unit.id, unit);
  unit.bucket = bucket;
  unit.years.forEach(function (year) {
    archive.reportYears[at * archive.years + archive.columns.get(slotOf(year))] = year;
    archive.count++;
    archive.newest = Math.max(archive.newest, year);
  });
}

/* The report of a number that has one; put together when it is asked for, as few ever are. */
function reportAt(archive, key) {
  var report = archive.reports.get(key);
  if (!report) {
    var unit = archive.units[Math.floor(key / archive.years)];
    var year = archive.reportYears[key];
    report = { key: key, id: unit.id + "/" + year, unit: unit.id, year: year, bucket: unit.bucket };
    archive.reports.set(key, report);
  }
  return report;
}

/* The bucket of the report of that number. */
function bucketAt(archive, key) {
  return archive.buckets[archive.units[Math.floor(key / archive.years)].bucket];
}

/* Newer years first; the same as Chunk.java. */
function slotOf(year) {
  return 63 - floorMod(year, 64);
}

function listed(cell) {
  return cell ? cell.split(",") : [];
}

/* The pack of a report's section. */
function loadPack(archive, report, group) {
  var name = "pack/" + archive.buckets[report.bucket].first + "/" + report.year + "-" + group;
  return part(name, function (text) {
    return readPack(archive, report.bucket, report.year, group, text);
  });
}

/* Each unit as an entry to find; units need no pack. */
function unitEntry(unit) {
  var text = unit.aliases.concat([unit.region.replace(/\//g, " "), unit.level])
      .filter(function (s) { return s !== ""; }).join("，");
  return {
    type: "unit", rank: 2, number: 0, report: "", unit: unit.id, year: 0, line: 0, start: 0,
    part: "", title: unit.name, text: text, measure: "", item: "", kind: "", value: "",
    valueUnit: "", group: 0, heading: false, disputed: false, years: unit.years
  };
}

function regionsOf(path) {
  var regions = [];
  for (var i = path.indexOf("/"); i >= 0; i = path.indexOf("/", i + 1)) {
    regions.push(path.substring(0, i));
  }
  if (path) {
    regions.push(path);
  }
  return regions;
}

function lexiconOf(archive) {
  var names = new Map();
  var regions = new Map();
  var units = [];
  var beginnings = new Map();
  archive.measures.forEach(function (measure) {
    addName(names, "measure", fold(measure.name), measure.values);
  });
  function named(unit, name) {
    var folded = fold(name);
    addName(names, "unit", folded, [unit.id]);
    if (folded) {
      units.push({
        id: unit.id, name: folded, region: unit.region, beginnings: beginnings.get(unit.region)
      });
    }
  }
  archive.units.forEach(function (unit) {
    if (!beginnings.has(unit.region)) {
      beginnings.set(unit.region, new Set(unit.region.split("/").map(function (name) {
        return fold(name)[0];
      })));
      addRegions(regions, unit.region);
    }
  });
  archive.units.forEach(function (unit) {
    unit.folded = fold(unit.name);
    [unit.name].concat(unit.aliases).forEach(function (name) { named(unit, name); });
  });
  archive.units.forEach(function (unit) {
    unit.former.forEach(function (former) {
      if (archive.byId.has(former)) {
        named(unit, archive.byId.get(former).name);
      }
    });
  });
  var longest = 0;
  [names, regions].forEach(function (map) {
    map.forEach(function (value, key) { longest = Math.max(longest, key.length); });
  });
  return { names: names, regions: regions, units: units, longest: longest };
}

/* A region and those around it, also without 省, 市 or 县 at the end. */
function addRegions(to, path) {
  regionsOf(path).forEach(function (part) {
    var name = part.substring(part.lastIndexOf("/") + 1);
    addName(to, "region", fold(name), [part]);
    if (name.length > 2) {
      addName(to, "region", fold(name.slice(0, -1)), [part]);
    }
  });
}

/* Takes a folded name in; of the same name of several units all are kept. */
function addName(to, meaning, folded, values) {
  if (folded.length < 2) {
    return;
  }
  var known = to.get(folded);
  if (!known) {
    to.set(folded, { meaning: meaning, values: values.slice() });
  } else if (known.meaning === meaning && meaning !== "measure") {
    values.forEach(function (value) {
      if (known.values.indexOf(value) < 0) {
        known.values.push(value);
      }
    });
  }
}

function longestAt(lexicon, among, folded, from) {
  for (var to = Math.min(folded.length, from + lexicon.longest); to > from + 1; to--) {
    var found = among.get(folded.substring(from, to));
    if (found) {
      return { meaning: found.meaning, values: found.values, length: to - from };
    }
  }
  return null;
}

/* The units that a shortened name may mean. */
function shortened(lexicon, folded) {
  if (folded.length < 3 || folded.length > 40) {
    return [];
  }
  var least = 5000;
  var ids = [];
  lexicon.units.forEach(function (unit) {
    if ((unit.name[0] !== folded[0] && !unit.beginnings.has(folded[0]))
        || unit.name[unit.name.length - 1] !== folded[folded.length - 1]) {
      return;
    }
    var count = pieces(folded, unit.name);
    var weight = count > 4 ? Infinity
        : count * 1000 + Math.min(999, unit.name.length - folded.length);
    if (weight < least) {
      least = weight;
      ids = [];
    }
    if (weight === least && ids.indexOf(unit.id) < 0) {
      ids.push(unit.id);
    }
  });
  return ids.length <= MOST_UNITS ? ids : [];
}

/*
 * The units whose names end so, 教育局, else those that have it in two pieces up to their end, 交通局
 * of a 交通运输局; none if they are many.
 */
function ending(lexicon, folded) {
  if (folded.length < 3 || folded.length > 40) {
    return [];
  }
  var ids = unitsWith(lexicon, function (unit) { return unit.name.endsWith(folded); });
  var last = folded[folded.length - 1];
  if (ids.length === 0) {
    ids = unitsWith(lexicon, function (unit) {
      return unit.name.endsWith(last) && pieces(folded, unit.name) === 2;
    });
  }
  return ids.length <= MOST_UNITS ? ids : [];
}

function unitsWith(lexicon, wanted) {
  return Array.from(new Set(lexicon.units.filter(wanted).map(function (unit) { return unit.id; })));
}

/* The units that a whole or a shortened name may mean. */
function unitsNamed(lexicon, folded) {
  var found = longestAt(lexicon, lexicon.names, folded, 0);
  return found && found.meaning === "unit" && found.length === folded.length ? found.values
      : shortened(lexicon, folded);
}

/* The units of these very regions that have this in their name, unless they are many. */
function inRegions(lexicon, paths, folded) {
  var ids = folded.length < 2 ? [] : unitsWith(lexicon, function (unit) {
    return paths.indexOf(unit.region) >= 0 && unit.name.indexOf(folded) >= 0;
  });
  return ids.length <= MOST_UNITS ? ids : [];
}

/* The units that a filter names: by a shortened name, else by a part of it. */
function likeNamed(lexicon, folded) {
  var ids = unitsNamed(lexicon, folded);
  if (ids.length > 0 || folded.length < 2) {
    return ids;
  }
  return unitsWith(lexicon, function (unit) { return unit.name.indexOf(folded) >= 0; });
}

function pieces(piece, whole) {
  var count = 0;
  var at = 0;
  var i = 0;
  while (i < piece.length) {
    var best = 0;
    var bestAt = -1;
    for (var p = at; p < whole.length; p++) {
      var n = 0;
      while (i + n < piece.length && p + n < whole.length && piece[i + n] === whole[p + n]) {
        n++;
      }
      if (n > best) {
        best = n;
        bestAt = p;
      }
    }
    if (best === 0) {
      return Infinity;
    }
    count++;
    i += best;
    at = bestAt + best;
  }
  return count;
}
