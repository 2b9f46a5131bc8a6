/* Comfort for readers; every page can be read without it. Nothing is stored and nothing is sent. */
(function () {
  'use strict';
  var root = document.documentElement;
  var main = document.getElementById('text');

  function all(selector, within) { return [].slice.call((within || document).querySelectorAll(selector)); }

  root.className = 'js';

  /* What a reader chose goes with the reader in the address, behind "#~": ~2 is large text, then what lists are narrowed by. */
  var chosen = {};
  if (location.hash.indexOf('#~') === 0) {
    location.hash.slice(2).split('~').forEach(function (part) {
      var at = part.indexOf('=');
      if (at > 0) { chosen[part.slice(0, at)] = decodeURIComponent(part.slice(at + 1)); }
    });
  }

  function baggage() {
    var parts = Object.keys(chosen).filter(function (name) { return chosen[name]; })
      .map(function (name) { return name + '=' + encodeURIComponent(chosen[name]); });
    return parts.length ? '#~' + parts.join('~') : '';
  }

  function choose(name, value) {
    chosen[name] = value;
    try { history.replaceState(null, '', baggage() || location.pathname + location.search); } catch (refused) { /* as a file */ }
  }

  /* The whole visit is one entry of the history: "back" leads out of it, not through it. */
  function go(address) { location.replace(address.split('#')[0] + baggage()); }

  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a[href]');
    if (!link || link.id === 'leave' || link.hasAttribute('data-file') || event.defaultPrevented || event.button
        || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) { return; }
    /* In a drawing a link has no parts of an address. */
    var address = new URL(link.getAttribute('href'), location.href);
    if (address.protocol !== location.protocol || address.host !== location.host
        || link.getAttribute('href').charAt(0) === '#') { return; }
    event.preventDefault();
    go(address.href);
  });

  function size(step) {
    root.setAttribute('data-text', step);
    all('[data-size]').forEach(function (button) {
      button.setAttribute('aria-pressed', String(button.getAttribute('data-size') === step));
    });
  }

  all('[data-size]').forEach(function (button) {
    button.addEventListener('click', function () {
      var step = button.getAttribute('data-size');
      size(step);
      choose('text', step === '1' ? '' : step);
    });
  });
  if (/^[23]$/.test(chosen.text)) { size(chosen.text); }

  /* Open now? In the time zone of the places, whatever the phone is set to. */
  var zone = main.getAttribute('data-zone') || 'UTC';
  var days = (main.getAttribute('data-days') || '').split('|');

  function clockThere() {
    var parts = {};
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
      .formatToParts(new Date()).forEach(function (part) { parts[part.type] = part.value; });
    return { day: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts.weekday) + 1, time: parts.hour + parts.minute };
  }

  function spans(figures) {
    return figures.split(';').map(function (span) {
      return { days: span.split(' ')[0], from: span.split(' ')[1].split('-')[0], to: span.split(' ')[1].split('-')[1] };
    });
  }

  function isOpen(span, at) {
    var before = at.day === 1 ? 7 : at.day - 1;
    if (span.to >= span.from) { return span.days.indexOf(at.day) >= 0 && at.time >= span.from && at.time <= span.to; }
    return (span.days.indexOf(at.day) >= 0 && at.time >= span.from) || (span.days.indexOf(before) >= 0 && at.time <= span.to);
  }

  function clock(time) { return time.slice(0, 2) + ':' + time.slice(2); }

  /* When it closes today, or opens next; nothing more is known of what never closes. */
  function when(element, all, at) {
    var open = all.filter(function (span) { return isOpen(span, at); })[0];
    if (open) {
      return open.from === '0000' && open.to === '2359' ? element.getAttribute('data-open')
        : element.getAttribute('data-until').replace('%1', clock(open.to));
    }
    for (var ahead = 0; ahead < 8; ahead++) {
      var day = (at.day - 1 + ahead) % 7 + 1;
      var next = all.filter(function (span) { return span.days.indexOf(day) >= 0 && (ahead || span.from > at.time); })
        .map(function (span) { return span.from; }).sort()[0];
      if (next) {
        return ahead ? element.getAttribute('data-next').replace('%1', days[day - 1]).replace('%2', clock(next))
          : element.getAttribute('data-today').replace('%1', clock(next));
      }
    }
    return element.getAttribute('data-closed');
  }

  function sayWhetherOpen() {
    var at = clockThere();
    all('[data-hours]').forEach(function (element) {
      var hours = spans(element.getAttribute('data-hours'));
      var open = hours.some(function (span) { return isOpen(span, at); });
      var state = document.createElement('span');
      state.className = 'state ' + (open ? 'open' : 'closed');
      state.textContent = when(element, hours, at);
      element.appendChild(document.createTextNode(' '));
      element.appendChild(state);
    });
  }

  /* How long ago, beside the date; only in a language the browser has the words for, never in another one. */
  function sayHowLongAgo(element) {
    var ago = Math.round((new Date(element.getAttribute('datetime')) - Date.now()) / 86400000);
    var unit = ago > -14 ? ['day', 1] : ago > -60 ? ['week', 7] : ago > -700 ? ['month', 30.44] : ['year', 365.25];
    var words = new Intl.RelativeTimeFormat(root.lang, { numeric: 'auto' }).format(Math.min(0, Math.round(ago / unit[1])), unit[0]);
    element.appendChild(document.createTextNode(' (' + words + ')'));
  }

  if (window.Intl && Intl.DateTimeFormat.prototype.formatToParts) { sayWhetherOpen(); }
  if (window.Intl && Intl.RelativeTimeFormat && Intl.RelativeTimeFormat.supportedLocalesOf(root.lang).length) {
    all('[data-ago]').forEach(sayHowLongAgo);
  }
  all('[data-print]').forEach(function (button) { button.addEventListener('click', function () { window.print(); }); });
  /* What only our server can take has no place in a folder. */
  if (location.protocol === 'file:') { all('[data-served]').forEach(function (link) { link.hidden = true; }); }

  /* Lists narrow while one chooses; what was chosen goes along to the next list. */
  var filters = document.querySelector('.filters');
  if (!filters) { return; }
  var results = all('.result');
  var status = filters.querySelector('[role=status]');
  var clear = filters.querySelector('[data-clear]');
  var controls = all('select:not([data-leads]), input', filters);

  function said(control) {
    return control.type === 'checkbox' ? control.parentNode.textContent : control.options[control.selectedIndex].text;
  }

  function value(control) { return control.type === 'checkbox' ? (control.checked ? '1' : '') : control.value; }

  function holds(result, control) {
    if (control.name === 'open') { return !!result.querySelector('.state.open'); }
    var list = result.getAttribute('data-' + (control.type === 'checkbox' ? 'eases' : control.name));
    return (' ' + list + ' ').indexOf(' ' + (control.type === 'checkbox' ? control.name : control.value) + ' ') >= 0;
  }

  function narrow() {
    var asked = controls.filter(value);
    var why = filters.getAttribute('data-fits').replace('%1', asked.map(function (control) { return said(control).trim(); }).join(' · '));
    var met = {};
    var shown = 0;
    results.forEach(function (result) {
      var fits = asked.every(function (control) { return holds(result, control); });
      var id = result.getAttribute('data-id');
      /* Under the name of one place, what stands under several is shown once. */
      result.hidden = !fits || !!(asked.length && met[id]);
      if (fits && !met[id]) { shown++; met[id] = true; }
      var line = result.querySelector('.fits');
      line.hidden = !asked.length;
      line.textContent = why;
    });
    all('.group').forEach(function (group) { group.hidden = !group.querySelector('.result:not([hidden])'); });
    clear.hidden = !asked.length;
    status.textContent = !asked.length ? '' : !shown ? filters.getAttribute('data-none')
      : filters.getAttribute('data-shown').replace('%1', shown).replace('%2', filters.getAttribute('data-all'));
  }

  controls.forEach(function (control) {
    var before = chosen[control.name];
    if (before && control.type === 'checkbox') { control.checked = true; }
    if (before && control.type !== 'checkbox' && all('option', control).some(function (option) { return option.value === before; })) {
      control.value = before;
    }
    control.addEventListener('change', function () { choose(control.name, value(control)); narrow(); });
  });
  all('select[data-leads]', filters).forEach(function (select) {
    var button = filters.querySelector('[data-go]');
    select.addEventListener('change', function () { button.hidden = false; });
    button.addEventListener('click', function () { go(new URL(select.value, location.href).href); });
  });
  clear.addEventListener('click', function () {
    controls.forEach(function (control) {
      if (control.type === 'checkbox') { control.checked = false; } else { control.value = ''; }
      choose(control.name, '');
    });
    narrow();
    status.focus();
  });
  narrow();
})();
