/* Names to choose from while one types into a search field. Keys belong to an input method while
   it composes. */
var fields = document.querySelectorAll("form[role=search] input[type=search]");
var count = 0;
/* Milliseconds: who types on, or asks at once, needs no names. */
var PAUSE = 60;

function composing(event) {
  return event.isComposing || event.keyCode === 229;
}

function attach(field) {
  var listbox = document.createElement("ul");
  var chosen = -1;
  var asked = 0;
  count++;
  listbox.id = "suggestions-" + count;
  listbox.className = "suggestions";
  listbox.setAttribute("role", "listbox");
  listbox.setAttribute("aria-label", field.getAttribute("aria-label") || "");
  listbox.hidden = true;
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", listbox.id);
  field.setAttribute("aria-expanded", "false");
  field.setAttribute("autocomplete", "off");
  field.parentElement.appendChild(listbox);

  function close() {
    asked++;
    chosen = -1;
    listbox.hidden = true;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  }

  /* What is completed: the last word typed. */
  function head() {
    return field.value.substring(0, field.value.search(/[^\s]*$/));
  }

  function show(names) {
    listbox.textContent = "";
    names.forEach(function (one, i) {
      var item = document.createElement("li");
      item.id = listbox.id + "-" + i;
      item.setAttribute("role", "option");
      item.textContent = one.name;
      item.addEventListener("mousedown", function (event) {
        event.preventDefault();
        take(one.name);
      });
      listbox.appendChild(item);
    });
    chosen = -1;
    listbox.hidden = names.length === 0;
    field.setAttribute("aria-expanded", String(names.length > 0));
    field.removeAttribute("aria-activedescendant");
  }

  function take(name) {
    field.value = head() + name + " ";
    close();
    field.form.requestSubmit();
  }

  function move(by) {
    var items = listbox.children;
    if (chosen >= 0) {
      items[chosen].removeAttribute("aria-selected");
    }
    chosen = chosen < 0 && by < 0 ? items.length - 1 : chosen + by;
    if (chosen < 0 || chosen >= items.length) {
      chosen = -1;
      field.removeAttribute("aria-activedescendant");
      return;
    }
    items[chosen].setAttribute("aria-selected", "true");
    field.setAttribute("aria-activedescendant", items[chosen].id);
  }

  function offer() {
    var word = field.value.substring(head().length);
    var number = ++asked;
    if (!word) {
      close();
      return;
    }
    setTimeout(function () {
      if (number === asked) {
        suggest(word, number);
      }
    }, PAUSE);
  }

  function suggest(word, number) {
    window.Mingzhang.suggest(word, 8).then(function (names) {
      if (number === asked && document.activeElement === field) {
        show(names.filter(function (one) { return one.name !== word; }));
      }
    }, close);
  }

  field.addEventListener("input", function (event) {
    if (!composing(event)) {
      offer();
    }
  });
  /* While an input method composes there is time to fetch what searches. */
  field.addEventListener("compositionstart", function () {
    window.Mingzhang.tokens("").catch(close);
  });
  /* No input comes behind what an input method has composed. */
  field.addEventListener("compositionend", offer);
  field.addEventListener("keydown", function (event) {
    if (composing(event)) {
      return;
    }
    if (event.key === "Escape" && !listbox.hidden) {
      event.preventDefault();
      close();
    } else if (!listbox.hidden && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter") {
      if (chosen >= 0) {
        event.preventDefault();
        take(listbox.children[chosen].textContent);
      } else {
        close();
      }
    }
  });
  field.addEventListener("blur", close);
  field.form.addEventListener("submit", close);
}

fields.forEach(attach);
