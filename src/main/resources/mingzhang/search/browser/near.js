/* Names that are near what was typed. The same as Suggestions.java. */
/* What else to try: near spellings among measures, units and terms. */
function near(archive, terms, typed) {
  var text = typed.substring(0, 60);
  var asked = queryParts(text).concat([text]).map(pairsOf);
  var known = new Set(archive.measures.map(function (m) { return m.name; }));
  archive.units.forEach(function (unit) { known.add(unit.name); });
  terms.split("\n").forEach(function (term) {
    if (term) {
      known.add(term);
    }
  });
  var found = [];
  known.forEach(function (name) {
    var pairs = pairsOf(name);
    var likeness = Math.max.apply(null, asked.map(function (a) { return alike(a, pairs); }));
    if (likeness >= 0.5) {
      found.push({ name: name, likeness: likeness });
    }
  });
  found.sort(function (a, b) {
    return b.likeness - a.likeness || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  });
  return found.slice(0, 5).map(function (one) { return one.name; });
}

function pairsOf(text) {
  var folded = fold(text).split(BREAK).join("");
  var pairs = new Set();
  for (var i = 0; i + 2 <= folded.length; i++) {
    pairs.add(folded.substring(i, i + 2));
  }
  return pairs;
}

function alike(a, b) {
  if (a.size === 0 || b.size === 0) {
    return 0;
  }
  var common = 0;
  a.forEach(function (pair) { common += b.has(pair) ? 1 : 0; });
  return 2 * common / (a.size + b.size);
}

/* Names to complete what is being typed: units, measures, terms. */
function suggest(text, limit) {
  var typed = String(text || "").substring(0, 60);
  return Promise.all([part("root", readArchive), part("terms", String)]).then(function (both) {
    var folded = fold(typed);
    if (!folded) {
      return [];
    }
    var found = [];
    function see(kind, name, foldedName) {
      var at = (foldedName || fold(name)).indexOf(folded);
      if (at >= 0 && found.every(function (f) { return f.name !== name; })) {
        found.push({ kind: kind, name: name, at: at, order: found.length });
      }
    }
    both[0].units.forEach(function (unit) { see("unit", unit.name, unit.folded); });
    both[0].measures.forEach(function (measure) { see("measure", measure.name); });
    both[1].split("\n").forEach(function (term) { see("term", term); });
    Array.from(new Set(both[0].reportYears)).filter(Boolean).map(String).sort()
        .reverse().forEach(function (year) { see("year", year); });
    found.sort(function (a, b) { return a.at - b.at || a.order - b.order; });
    return found.slice(0, limit || 8).map(function (f) {
      return { kind: f.kind, name: f.name };
    });
  });
}
