/* What other scripts call. Of what it needs nothing is loaded before a first call: each part of the
   index, and the engine that searches them, is a script that hands itself over by calling
   Mingzhang.part. That works from a disk too. */
var here = document.currentScript ? document.currentScript.src : "";
var home = new URL("../", here || document.baseURI).href;
var waiting = new Map();
var begun = new Map();
var ready = null;

function load(name) {
  return new Promise(function (resolve, reject) {
    var script = document.createElement("script");
    waiting.set(name, resolve);
    script.src = new URL((name === "engine" ? "search/" : "search/part/") + name + ".js", home).href;
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
      reject(new Error("cannot be read: " + name));
    };
    document.head.appendChild(script);
  });
}

/* Loads what will be taken soon. */
function begin(name) {
  if (!begun.has(name)) {
    var one = load(name);
    begun.set(name, one);
    one.catch(function () { begun.delete(name); });
  }
}

/* What a script hands over; it is kept by whoever takes it. */
function take(name) {
  begin(name);
  var one = begun.get(name);
  begun.delete(name);
  return one;
}

/* Called by the scripts themselves. */
function receive(name, what) {
  var resolve = waiting.get(name);
  if (resolve) {
    waiting.delete(name);
    resolve(what);
  }
}

/* The engine, and beside it what it will ask for first. */
function engine() {
  if (!ready) {
    begin("root");
    ready = take("engine").then(function (made) { return made(take, home); });
    ready.catch(function () { ready = null; });
  }
  return ready;
}

window.Mingzhang = Object.assign(window.Mingzhang || {}, { part: receive });
["search", "suggest", "unitName", "tokens"].forEach(function (name) {
  window.Mingzhang[name] = function () {
    var given = arguments;
    return engine().then(function (its) { return its[name].apply(null, given); });
  };
});
