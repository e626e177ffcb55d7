/* Folding: makes texts comparable however they were typed. The same as Folding.java. */
var BREAK = "\u0001";
var DROPPED = "“”‘’\"'「」『』《》〈〉()[]【】{}〔〕·•・｢｣";
var KEPT = ".%-/+~";
var LETTER = /[\p{L}\p{Nd}]/u;
var SPACE = /[\p{Z}\t-\r\x1c-\x1f]/u;
var CONTROL = /[\x00-\x1f\x7f-\x9f]/;
var simplified = new Map();
var folds = new Map();

/* What single characters become, by their codes; the rest stands in folds. */
var plainFolds = [];

/* Takes pairs of a traditional character and the simplified one that stands for it. */
function learnPairs(pairs) {
  for (var i = 0; i + 1 < pairs.length; i += 2) {
    if (!simplified.has(pairs[i])) {
      simplified.set(pairs[i], pairs[i + 1]);
      folds.clear();
      plainFolds = [];
    }
  }
}

function isSurrogate(c) {
  var code = c.charCodeAt(0);
  return code >= 0xd800 && code <= 0xdfff;
}

function isDigit(c) {
  return c >= "0" && c <= "9";
}

/* What one code point becomes; a comma is decided on by its neighbours. */
function foldOne(point) {
  var known = folds.get(point);
  if (known !== undefined) {
    return known;
  }
  var normal = (point < "\x80" ? point : point.normalize("NFKC")).toLowerCase();
  var out = "";
  for (var i = 0; i < normal.length; i++) {
    var c = normal[i];
    if (isSurrogate(c)) {
      out += c;
    } else if (SPACE.test(c) || DROPPED.indexOf(c) >= 0) {
      continue;
    } else if (LETTER.test(c) || KEPT.indexOf(c) >= 0) {
      out += simplified.get(c) || c;
    } else if (!CONTROL.test(c)) {
      out += c === "," ? "," : BREAK;
    }
  }
  folds.set(point, out);
  return out;
}

/* {text, starts, ends}: every folded character knows where it comes from. */
function foldMapped(original) {
  var chars = [];
  var places = [];
  var at = 0;
  for (var point of original) {
    var folded = foldOne(point);
    for (var i = 0; i < folded.length; i++) {
      chars.push(folded[i]);
      places.push([at, at + point.length]);
    }
    at += point.length;
  }
  var out = { text: "", starts: [], ends: [] };
  var kept = [];
  chars.forEach(function (c, i) {
    if (c === "," && groupsThousands(chars, i)) {
      return;
    }
    kept.push(c === "," ? BREAK : c);
    out.starts.push(places[i][0]);
    out.ends.push(places[i][1]);
  });
  out.text = kept.join("");
  return out;
}

/* Three digits follow and no fourth. */
function groupsThousands(chars, comma) {
  for (var i = comma + 1; i <= comma + 3; i++) {
    if (i >= chars.length || !isDigit(chars[i])) {
      return false;
    }
  }
  var next = comma + 4;
  return comma > 0 && isDigit(chars[comma - 1]) && (next >= chars.length || !isDigit(chars[next]));
}

/* The folded text alone, without the places that its characters come from. */
function fold(original) {
  var out = "";
  var comma = false;
  for (var i = 0; i < original.length; i++) {
    var code = original.charCodeAt(i);
    var one = plainFolds[code];
    if (one === undefined) {
      var point = String.fromCodePoint(original.codePointAt(i));
      i += point.length - 1;
      one = foldOne(point);
      if (code < 0xd800 || code > 0xdfff) {
        plainFolds[code] = one;
      }
    }
    comma = comma || one.indexOf(",") >= 0;
    out += one;
  }
  return comma ? withoutCommas(out) : out;
}

function withoutCommas(text) {
  var out = "";
  var from = 0;
  for (var at = text.indexOf(","); at >= 0; at = text.indexOf(",", at + 1)) {
    out += text.substring(from, at) + (groupsThousands(text, at) ? "" : BREAK);
    from = at + 1;
  }
  return out + text.substring(from);
}
