/* Which chunks may hold hits, and what the best of each can weigh at most. */
var CLASSES = [
  { name: "figure", type: "figure", all: "@figure", types: ["figure"] },
  { name: "heading", type: "passage", all: "@passage", types: ["passage"] },
  { name: "passage", type: "passage", all: "@passage", types: ["passage"] },
  { name: "other", type: "term", all: "@other", types: ["term", "project"] }
];

function belongs(name, chunk) {
  var group = chunk % 32;
  return name === "figure" ? group >= 16 && group < 31
      : name === "heading" ? group === 15
          : name === "passage" ? group < 15 : group === 31;
}

/* A number is looked for among figures by their value. */
function tokensOf(word, type) {
  return type === "figure" && isNumber(word) ? ["=" + cover(word)[0].substring(1)] : cover(word);
}

function measureTokens(way) {
  var all = [];
  way.measure.forEach(function (value) {
    all.push("@" + value, "@" + value + "+", "@" + value + "-");
    all.push("@" + value.substring(0, Math.max(0, value.indexOf("|"))));
  });
  return all;
}

/* Every token whose postings a query needs. */
function neededTokens(ways) {
  var all = [];
  ways.forEach(function (way) {
    ["figure", "passage"].forEach(function (type) {
      wordsFor(way, type).forEach(function (word) {
        all = all.concat(tokensOf(word, type), cover(word));
      });
    });
    all = all.concat(measureTokens(way));
    CLASSES.forEach(function (one) {
      if (wordsFor(way, one.type).length === 0 && mayHold(way, one)) {
        all.push(one.all);
      }
    });
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

/* From chunk to the most that an entry in it can weigh. */
function candidates(archive, asked, rarity, postings, lacking, allowed) {
  var bounds = new Map();
  asked.ways.forEach(function (way) {
    CLASSES.forEach(function (one) {
      if (mayHold(way, one)) {
        classCandidates(way, one, rarity, postings, lacking).forEach(function (bound, chunk) {
          var report = archive.reports[Math.floor(chunk / 32)];
          var most = rounded(way.factor * bound + way.bonus);
          if (report && allowed(report, way) && !(bounds.get(chunk) >= most)) {
            bounds.set(chunk, most);
          }
        });
      }
    });
  });
  return bounds;
}

function classCandidates(way, one, rarity, postings, lacking) {
  var words = wordsFor(way, one.type);
  var found = new Map();
  var counts = new Map();
  words.forEach(function (word) {
    var weight = rarity(word);
    chunksOf(tokensOf(word, one.type), postings).forEach(function (best, chunk) {
      if (belongs(one.name, chunk)) {
        found.set(chunk, (found.get(chunk) || 0) + weight * best / STEPS);
        counts.set(chunk, (counts.get(chunk) || 0) + 1);
      }
    });
  });
  var subject = one.name === "figure" && way.measure.length > 0;
  var least = Math.max(words.length && !subject ? 1 : 0, words.length - lacking);
  var tiers = subject ? measureChunks(way, postings) : null;
  var all = new Map();
  if (least === 0) {
    (tiers ? Array.from(tiers.keys()) : postings.get(one.all).chunks).forEach(function (chunk) {
      if (belongs(one.name, chunk)) {
        all.set(chunk, found.get(chunk) || 0);
      }
    });
  } else {
    found.forEach(function (sum, chunk) {
      if (counts.get(chunk) >= least && (!tiers || tiers.has(chunk))) {
        all.set(chunk, sum);
      }
    });
  }
  var tier = { figure: 12, heading: 4, passage: 0, other: 34 }[one.name];
  all.forEach(function (sum, chunk) {
    all.set(chunk, sum + (tiers ? tiers.get(chunk) : tier));
  });
  return all;
}

/* The chunks that all of the tokens stand in; how much the weakest of them says there. */
function chunksOf(tokens, postings) {
  var found = null;
  tokens.forEach(function (token) {
    var one = postings.get(token);
    var next = new Map();
    one.chunks.forEach(function (chunk, i) {
      if (!found || found.has(chunk)) {
        next.set(chunk, found ? Math.min(found.get(chunk), one.steps[i]) : one.steps[i]);
      }
    });
    found = next;
  });
  return found || new Map();
}

/* The chunks that hold figures of the measures asked for; what the best of them is worth. */
function measureChunks(way, postings) {
  var best = new Map();
  function see(token, worth) {
    var one = postings.get(token);
    one.chunks.forEach(function (chunk, i) {
      best.set(chunk, Math.max(best.get(chunk) || 0, worth(one.steps[i])));
    });
  }
  way.measure.forEach(function (value) {
    if (way.direction.length) {
      see("@" + value + (way.direction.indexOf("up") >= 0 ? "+" : "-"), function (grown) {
        return 60 + 9 * grown / STEPS;
      });
    } else {
      see("@" + value, function (rank) { return RANKS[rank]; });
    }
    if (value.endsWith("|")) {
      see("@" + value.slice(0, -1), function () { return 28; });
    }
  });
  return best;
}
