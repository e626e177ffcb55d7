/* Lists that can be narrowed: a row stays while it holds what is asked for. */
(function () {
  "use strict";
  document.querySelectorAll("form.narrow").forEach(function (form) {
    var list = document.getElementById(form.getAttribute("data-list"));
    var told = form.querySelector("output");
    if (!list) { return; }
    var rows = Array.prototype.slice.call(list.querySelectorAll("[data-unit]"));
    function narrow() {
      var text = form.elements.unit ? form.elements.unit.value.trim().toLowerCase() : "";
      var shown = 0;
      rows.forEach(function (row) {
        var fits = row.getAttribute("data-unit").toLowerCase().indexOf(text) >= 0;
        ["year", "level", "initial"].forEach(function (name) {
          var field = form.elements[name];
          fits = fits && (!field || !field.value || (" " + row.getAttribute("data-" + name) + " ").indexOf(" " + field.value + " ") >= 0);
        });
        row.hidden = !fits;
        shown += fits ? 1 : 0;
      });
      if (told) { told.textContent = told.getAttribute("data-words").replace("{0}", shown).replace("{1}", rows.length); }
    }
    form.hidden = false;
    form.addEventListener("input", narrow);
    form.addEventListener("submit", function (event) { event.preventDefault(); narrow(); });
    narrow();
  });
})();
