/* The parts of the index, each a script that calls Mingzhang.part: that works from a disk too. */
var here = document.currentScript ? document.currentScript.src : "";
var home = new URL("../", here || document.baseURI).href;
var waiting = new Map();
var parts = new Map();
var DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
var VALUES = new Map(Array.from(DIGITS, function (c, i) { return [c, i]; }));

/* Loads a part once; read turns its text into what is kept. */
function part(name, read) {
  var known = parts.get(name);
  if (known) {
    return known;
  }
  var promise = new Promise(function (resolve, reject) {
    var script = document.createElement("script");
    waiting.set(name, resolve);
    script.src = new URL("search/part/" + name + ".js", home).href;
    script.onload = function () {
      script.remove();
      if (waiting.has(name)) {
        waiting.delete(name);
        reject(new Error("not a part of this index: " + name));
      }
    };
    script.onerror = function () {
      script.remove();
      waiting.delete(name);
      parts.delete(name);
      reject(new Error("cannot be read: " + name));
    };
    document.head.appendChild(script);
  }).then(read);
  parts.set(name, promise);
  return promise;
}

/* Called by the parts themselves. */
function receive(name, text) {
  var take = waiting.get(name);
  if (take) {
    waiting.delete(name);
    take(text);
  }
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

/* A shard: from token to the text of its postings. */
function readShard(text) {
  var map = new Map();
  text.split("\n").forEach(function (line) {
    var tab = line.indexOf("\t");
    if (tab > 0) {
      map.set(line.substring(0, tab), line.substring(tab + 1));
    }
  });
  return map;
}

/* {chunks, steps} of a posting's text, chunks ascending. */
function readPostings(text) {
  var chunks = [];
  var steps = [];
  var last = -1;
  var i = 0;
  while (i < text.length) {
    var distance = 0;
    var shift = 1;
    var digit = VALUES.get(text[i++]);
    while (digit >= 32) {
      distance += (digit - 32) * shift;
      shift *= 32;
      digit = VALUES.get(text[i++]);
    }
    last += distance + digit * shift;
    chunks.push(last);
    steps.push(VALUES.get(text[i++]));
  }
  return { chunks: chunks, steps: steps };
}

/* The postings of each of the tokens. */
function loadPostings(archive, wanted) {
  var found = new Map();
  return Promise.all(wanted.map(function (token) {
    var shard = floorMod(hash(token), archive.shards);
    return part("token/" + shard, readShard).then(function (map) {
      var text = map.get(token);
      if (typeof text === "string") {
        map.set(token, readPostings(text));
      }
      found.set(token, map.get(token) || { chunks: [], steps: [] });
    });
  })).then(function () {
    return found;
  });
}

var TYPES = ["figure", "term", "unit", "project", "passage"];

/* A pack: from chunk to its entries. */
function readPack(archive, text) {
  var chunks = new Map();
  var report = null;
  var entries = [];
  text.split("\n").forEach(function (line) {
    var cells = line.split("\t");
    if (cells[0] === "S") {
      learnPairs(cells[1]);
    } else if (cells[0] === "C") {
      entries = [];
      report = archive.reports[Math.floor(Number(cells[1]) / 32)];
      chunks.set(Number(cells[1]), entries);
    } else if (cells.length > 4) {
      entries.push(entryOf(report, cells));
    }
  });
  return chunks;
}

function entryOf(report, cells) {
  return {
    type: TYPES[Number(cells[0])], rank: Number(cells[0]), number: Number(cells[1]),
    report: report.id, unit: report.unit, year: report.year,
    line: Number(cells[2]), part: cells[3], title: cells[5], text: cells[4] || (cells[0] === "4" ? cells[5] : ""),
    start: Number(cells[6] || 0), measure: cells[7] || "", item: cells[8] || "",
    kind: cells[9] || "", value: cells[10] || "", valueUnit: cells[11] || ""
  };
}
