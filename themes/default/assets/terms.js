/* A term's meaning in a small dialog; without a script the term is a link to its page. */
(function () {
  "use strict";
  var data = document.getElementById("terms-data");
  if (!data || !window.HTMLDialogElement) { return; }
  var notes = JSON.parse(data.textContent), terms = notes.terms, words = notes.words;
  var dialog = document.createElement("dialog"), from = null;
  dialog.className = "meaning";
  dialog.setAttribute("aria-labelledby", "meaning-name");
  document.body.appendChild(dialog);

  function add(parent, tag, text) {
    var node = document.createElement(tag);
    if (text) { node.textContent = text; }
    parent.appendChild(node);
    return node;
  }
  function link(parent, text, href) {
    var node = add(parent, "a", text);
    node.href = href;
    return node;
  }
  function fill(name, note, href) {
    dialog.textContent = "";
    add(dialog, "h2", name).id = "meaning-name";
    if (note.plain) {
      add(dialog, "h3", words.ours);
      add(dialog, "p", note.plain);
    }
    if (note.own) {
      add(dialog, "h3", words.theirs);
      add(dialog, "blockquote", note.own);
      link(add(dialog, "p"), words.line.replace("{0}", note.line), "#L" + note.line).addEventListener("click", function () { from = null; dialog.close(); });
    }
    var below = add(dialog, "p");
    below.className = "below";
    link(below, words.more, href);
    var close = add(below, "button", words.close);
    close.type = "button";
    close.addEventListener("click", function () { dialog.close(); });
    return close;
  }
  document.querySelectorAll("a.term").forEach(function (term) { term.setAttribute("aria-haspopup", "dialog"); });
  document.addEventListener("click", function (event) {
    var term = event.target.closest ? event.target.closest("a.term") : null;
    var note = term && terms[term.getAttribute("data-term")];
    if (event.target === dialog) { dialog.close(); return; }
    if (!note || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button) { return; }
    event.preventDefault();
    from = term;
    var close = fill(term.getAttribute("data-term"), note, term.href);
    dialog.showModal();
    close.focus();
  });
  dialog.addEventListener("close", function () { if (from) { from.focus(); from = null; } });
})();
