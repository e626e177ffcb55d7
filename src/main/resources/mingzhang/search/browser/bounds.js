/* Amounts in a query. The same as Bounds.java. */
var NUMBER = "(-?[0-9][0-9,]{0,20}(?:\\.[0-9]{1,10})?)";
var UNIT = "(亿元|万元|千元|元|%|亿|万)";
var RANGE = new RegExp("^" + NUMBER + UNIT + "?(?:\\.\\.|~|至|到|-|–|—)" + NUMBER + UNIT + "$");
var OPERATOR = ">=|<=|>|<|≥|≤|=|大于|超过|高于|不低于|不少于|至少|小于|低于|不足|不超过|不高于|不多于|至多";
/* What says without a unit that a number is an amount. */
var SIGN = ">=|<=|>|<|≥|≤";
var DIRECTION = "增长|增加|上升|上涨|增幅|下降|减少|降低|降幅";
/* Words, and an amount behind them that begins with a sign or has one in it. */
var GLUED = new RegExp("^([^\\n\\r\\u0085\\u2028\\u2029]+?)(?:(?:" + DIRECTION + ")?(?:" + SIGN + ")" + NUMBER + UNIT
    + "?|(?<![0-9.,-])" + NUMBER + UNIT + "?\\.\\." + NUMBER + UNIT + "?)$");
/* A number without a unit that its sign makes an amount; two years are no amounts. */
var BARE = new RegExp("^(?:(" + DIRECTION + ")?(?:" + SIGN + ")" + NUMBER
    + "|(?!(?:19|20)[0-9]{2}\\.\\.(?:19|20)[0-9]{2}$)" + NUMBER + UNIT + "?\\.\\." + NUMBER + ")$");
var COMPARED = new RegExp("^(" + DIRECTION + ")?"
    + "(" + OPERATOR + ")?" + NUMBER + UNIT + "(以上|以下|以内)?$");

/* Money is in 万元 and growth in per cent where nothing else is said. */
function withUnit(normal) {
  var bare = BARE.exec(normal);
  return bare ? normal + (bare[4] || (bare[1] ? "%" : "万元")) : normal;
}

function boundsOf(normal, typed) {
  var text = withUnit(normal);
  var m = RANGE.exec(text);
  if (m) {
    return amountOf(typed, "", scaled(m[1], m[2] || m[4]), scaled(m[3], m[4]), m[4]);
  }
  m = COMPARED.exec(text);
  if (!m) {
    return null;
  }
  var way = !m[1] ? "" : /^[下减降]/.test(m[1]) ? "down" : "up";
  var value = scaled(m[3], m[4]);
  switch (m[2] || m[5] || "=") {
    case ">": case "大于": case "超过": case "高于":
      return amountOf(typed, way, ">" + value, "", m[4]);
    case ">=": case "≥": case "不低于": case "不少于": case "至少": case "以上":
      return amountOf(typed, way, value, "", m[4]);
    case "<": case "小于": case "低于": case "不足":
      return amountOf(typed, way, "", "<" + value, m[4]);
    case "<=": case "≤": case "不超过": case "不高于": case "不多于": case "至多": case "以下": case "以内":
      return amountOf(typed, way, "", value, m[4]);
    default:
      return amountOf(typed, way, value, value, m[4]);
  }
}

function amountOf(typed, way, low, high, unit) {
  return { meaning: "amount", text: typed, values: [low, high, unit === "%" ? "%" : "万元", way] };
}

function scaled(digits, unit) {
  var places = { "亿元": 4, "亿": 4, "千元": -1, "元": -4 }[unit] || 0;
  return moved(digits.replace(/,/g, ""), places);
}

/* The decimal point moved, digits kept: as exact as the words typed. */
function moved(decimal, places) {
  var sign = decimal[0] === "-" ? "-" : "";
  var split = decimal.replace("-", "").split(".");
  var whole = split[0];
  var rest = split[1] || "";
  for (; places > 0; places--) {
    whole += rest[0] || "0";
    rest = rest.substring(1);
  }
  for (; places < 0; places++) {
    rest = (whole[whole.length - 1] || "0") + rest;
    whole = whole.slice(0, -1);
  }
  whole = whole.replace(/^0+(?=[0-9])/, "") || "0";
  return sign + whole + (rest ? "." + rest : "");
}

function within(bounds, value) {
  var low = bounds[0];
  var high = bounds[1];
  var above = low === "" || (low[0] === ">" ? value > Number(low.substring(1)) : value >= Number(low));
  var below = high === ""
      || (high[0] === "<" ? value < Number(high.substring(1)) : value <= Number(high));
  return above && below;
}
