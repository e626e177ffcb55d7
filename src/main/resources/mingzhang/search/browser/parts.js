/* The parts of the index, and how they are read. */
var parts = new Map();
var DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
var DIGIT = new Uint8Array(128);
for (var d = 0; d < DIGITS.length; d++) {
  DIGIT[DIGITS.charCodeAt(d)] = d;
}
/* The numbers of Chunk.java: 8 kinds in a section, 16 sections in a report, 64 years of a unit. */
var KINDS = 8;
var GROUPS = 16;
var YEARS_OF_UNIT = 64;

/* A part, loaded once; read turns its text into what is kept. */
function part(name, read) {
  if (!parts.has(name)) {
    var promise = take(name).then(read);
    promise.catch(function () { parts.delete(name); });
    parts.set(name, promise);
  }
  return parts.get(name);
}

/* Java's hash of a text. */
function hash(text) {
  var sum = 0;
  for (var i = 0; i < text.length; i++) {
    sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0;
  }
  return sum;
}

function floorMod(a, b) {
  return ((a % b) + b) % b;
}

/* The shard of a token. The same as Shards.java. */
function shardOf(token, count) {
  var home = token;
  if (token[0] === "@") {
    home = itemIn(token);
  } else if (token[0] === "^") {
    home = cover(token.substring(1))[0] || token;
  }
  var sum = hash(home);
  sum = Math.imul(sum ^ (sum >>> 16), 0x45d9f3b);
  sum ^= sum >>> 15;
  return count === 1 ? 0 : sum >>> Math.clz32(count - 1);
}

/* @measure|item of a token of it or of its parts; of its growth and its decline apart. */
function itemIn(token) {
  var end = token.lastIndexOf("~");
  return end < 0 ? token : token.substring(0, end).split("|*").join("|");
}

/* A shard: the text of its postings, a line a token, and those that were read. */
function readShard(text) {
  return { text: text, read: new Map() };
}

/* The text of a token's postings, empty where it stands nowhere. */
function textIn(shard, token) {
  var head = token + "\t";
  var first = shard.text.startsWith(head);
  var before = first ? -1 : shard.text.indexOf("\n" + head);
  return !first && before < 0 ? ""
      : shard.text.substring(before + 1 + head.length, shard.text.indexOf("\n", before + 1));
}

/*
 * {kinds, reports}: for each kind of chunk {places, steps, masks}, ascending; in how many reports. A
 * place is the number of a report times 16, and of its section.
 */
function readPostings(archive, text) {
  var kinds = [];
  for (var k = 0; k < KINDS; k++) {
    kinds.push({ places: [], steps: [], masks: [] });
  }
  var bucket = -1;
  var reports = 0;
  var i = 0;
  function number() {
    var value = 0;
    var shift = 0;
    var digit = DIGIT[text.charCodeAt(i++)];
    for (; digit >= 32; shift += 5) {
      value |= (digit - 32) << shift;
      digit = DIGIT[text.charCodeAt(i++)];
    }
    return value | digit << shift;
  }
  while (i < text.length) {
    bucket += number();
    var left = number();
    var report = -1;
    var first = 0;
    for (var chunk = -1; left > 0; left--) {
      chunk += number();
      var kind = kinds[chunk % KINDS];
      var section = Math.floor(chunk / KINDS);
      if (Math.floor(section / GROUPS) !== report) {
        report = Math.floor(section / GROUPS);
        first = GROUPS * reportNumber(archive, bucket, report);
        reports++;
      }
      kind.places.push(first + section % GROUPS);
      kind.steps.push(DIGIT[text.charCodeAt(i)]);
      kind.masks.push(DIGIT[text.charCodeAt(i + 1)] | (DIGIT[text.charCodeAt(i + 2)] << 6)
          | (DIGIT[text.charCodeAt(i + 3)] << 12));
      i += 4;
    }
  }
  return { kinds: kinds, reports: reports };
}

/* The number of a report, of that number in its bucket. */
function reportNumber(archive, bucket, report) {
  return (archive.buckets[bucket].at + Math.floor(report / YEARS_OF_UNIT)) * archive.years
      + archive.columns.get(report % YEARS_OF_UNIT);
}

/* The postings of each of the tokens: {get, stands}; only those are read that are asked for. */
function loadPostings(archive, wanted) {
  var shards = new Map();
  return Promise.all(wanted.map(function (token) {
    var whole = token === "@largest";
    var name = whole ? "largest" : "token/" + shardOf(token, archive.shards);
    return part(name, whole ? function (text) {
      return readShard(token + "\t" + text + "\n");
    } : readShard).then(function (shard) {
      shards.set(token, shard);
    });
  })).then(function () {
    return {
      get: function (token) {
        var shard = shards.get(token);
        if (!shard.read.has(token)) {
          shard.read.set(token, readPostings(archive, textIn(shard, token)));
        }
        return shard.read.get(token);
      },
      stands: function (token) { return textIn(shards.get(token), token) !== ""; }
    };
  });
}

var TYPES = ["figure", "term", "unit", "project", "passage"];

/* Entries by their numbers in the postings: figures of one sentence have one. */
function counted(entries) {
  var nth = -1;
  entries.forEach(function (e, i) {
    nth += e.type === "figure" && i > 0 && e.text === entries[i - 1].text ? 0 : 1;
    e.nth = nth;
  });
  return entries;
}

/* A pack: from report and section to its entries of each class, in the order of CLASSES. */
function readPack(archive, bucket, year, group, text) {
  var all = new Map();
  var report = null;
  var entries = [];
  var above = [];
  function once(column, cell) {
    if (cell !== "") {
      above[column] = cell === " " ? "" : cell;
    }
    return above[column];
  }
  function end() {
    var passages = entries.filter(function (e) { return e.rank === 4 && !e.heading; });
    entries.forEach(function (e) {
      if (e.place) {
        var at = e.place[0] === "=" ? null : e.place.split(":").map(Number);
        e.text = at ? passages[at[0]].text.substring(at[1], at[1] + at[2]) : e.place.substring(1);
      }
    });
    if (report) {
      all.set(report.key * GROUPS + group, CLASSES.map(function (one, number) {
        return counted(entries.filter(function (e) {
          return one.types[0] === e.type && e.heading === (number === 3);
        }));
      }));
    }
  }
  text.split("\n").forEach(function (line) {
    var cells = line.split("\t");
    if (cells[0] === "S") {
      learnPairs(cells[1]);
    } else if (cells[0] === "R") {
      end();
      entries = [];
      above = [];
      report = reportAt(archive, reportNumber(archive, bucket, Number(cells[1]) * YEARS_OF_UNIT + slotOf(year)));
    } else if (cells.length > 4) {
      entries.push(entryOf(report, group, cells, once));
    }
  });
  end();
  return all;
}

function entryOf(report, group, cells, once) {
  var rank = cells[0] === "5" ? 4 : Number(cells[0]);
  var e = {
    type: TYPES[rank], rank: rank, number: Number(cells[1]), group: group, heading: cells[0] === "5",
    report: report.id, unit: report.unit, year: report.year, line: Number(cells[2]), start: 0,
    part: "", title: "", text: "", measure: "", item: "", kind: "", value: "", size: NaN, valueUnit: "",
    disputed: false
  };
  if (rank === 0) {
    e.start = Number(cells[3]);
    e.measure = once(4, cells[4]);
    e.item = once(5, cells[5]);
    e.kind = once(6, cells[6]);
    e.value = cells[7];
    e.size = e.value === "" ? NaN : Math.abs(Number(e.value));
    e.valueUnit = once(8, cells[8]);
    e.place = cells[9];
    e.disputed = cells[10] === "!";
    e.title = e.item ? e.measure + " › " + e.item : e.measure;
  } else if (rank === 4) {
    e.part = once(0, cells[3]);
    e.title = once(1, cells[4]);
    e.text = e.heading ? e.title : cells[5];
  } else {
    e.part = once(0, cells[3]);
    e.title = cells[4];
    e.place = cells[5];
  }
  return e;
}
