// Reloads the open page when there is a new edition, and shows why there is none. Only "serve" adds
// this script to pages; it is no part of the site.
(function () {
  'use strict';
  var script = document.currentScript;
  var mine = Number(script.src.split('?')[1] || 0);
  var box = null;

  function show(text) {
    if (!box) {
      box = document.createElement('pre');
      box.id = 'mingzhang-serve';
      box.setAttribute('role', 'alert');
      var style = box.style;
      style.position = 'fixed';
      style.left = style.right = style.bottom = '0';
      style.zIndex = '1000';
      style.maxHeight = '50vh';
      style.overflow = 'auto';
      style.margin = '0';
      style.padding = '16px 24px';
      style.whiteSpace = 'pre-wrap';
      style.font = '15px/1.6 ui-monospace, monospace';
      style.color = '#fff';
      style.background = '#8c1c13';
      document.body.appendChild(box);
    }
    box.textContent = text;
  }

  function hide() {
    if (box) {
      box.remove();
      box = null;
    }
  }

  var events = new EventSource('/.mingzhang/events');
  events.onmessage = function (event) {
    var state = JSON.parse(event.data);
    if (state.fault) {
      show(state.fault);
    } else {
      hide();
    }
    if (state.edition !== mine) {
      mine = state.edition;
      location.reload();
    }
  };
})();
