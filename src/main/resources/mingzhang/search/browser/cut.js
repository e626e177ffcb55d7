/* Cuts a query at its spaces. The same as QueryParts.java. */
var OPENING = "\"“「";
var CLOSING = "\"”」";
var EMPTY_FILTER = /^(单位|年度|地区|指标|类型|unit|year|region|measure|type)[:：]$/;
var SPACED_AMOUNT = new RegExp("^(?:(?:" + OPERATOR
    + ") [0-9][^ ]*|[^ ]{0,12}[0-9] (?:亿元|万元|千元|元|%|亿|万)(?:以上|以下|以内)?)$");

/* Cut at spaces; what stands in quotation marks is one part, beginning with ". */
function queryParts(text) {
  var all = [];
  var one = "";
  var i = 0;
  while (i < text.length) {
    var close = one === "" ? closing(text, i) : -1;
    if (close > 0) {
      all.push("\"" + text.substring(i + 1, close));
      i = close + 1;
    } else if (SPACE.test(text[i])) {
      if (one) {
        all.push(one);
      }
      one = "";
      i++;
    } else {
      one += text[i++];
    }
  }
  if (one) {
    all.push(one);
  }
  return filled(all).reduce(function (parts, one) { return parts.concat(apart(one)); }, []);
}

/* What a sign sets apart without a space: 公务接待费>10万元. */
function apart(one) {
  var normal = one.normalize("NFKC");
  var glued = isMarked(one) || normal.length !== one.length || boundsOf(normal, one) ? null : GLUED.exec(normal);
  return glued ? [one.substring(0, glued[1].length), one.substring(glued[1].length)] : [one];
}

/* What belongs together in spite of a space: 单位: 甲州市, > 10万元, 10 万元. */
function filled(parts) {
  var all = [];
  parts.forEach(function (one) {
    var last = all.length - 1;
    var before = last < 0 ? "" : all[last].normalize("NFKC");
    if (EMPTY_FILTER.test(before)) {
      all[last] += " " + (one[0] === "\"" ? one.substring(1) : one);
    } else if (last >= 0 && SPACED_AMOUNT.test(before + " " + one.normalize("NFKC"))) {
      all[last] += one;
    } else {
      all.push(one);
    }
  });
  return all;
}

function closing(text, from) {
  var kind = OPENING.indexOf(text[from]);
  if (kind < 0) {
    return -1;
  }
  var close = text.indexOf(CLOSING[kind], from + 1);
  var whole = close > from + 1 && (close + 1 === text.length || JAVA_SPACE.test(text[close + 1]));
  return whole ? close : -1;
}

/* White space as Java's isWhitespace has it: no no-break spaces. */
var JAVA_SPACE = /[\t-\r\x1c-\x20\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]/;
