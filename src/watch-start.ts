/**
 * Says what is wrong where the app cannot start, in words that stand in the page. It stands in the page itself, in front of
 * everything that can fail, and is written for browsers far older than those the app supports: ECMAScript 5 and nothing else.
 */

(function watchStart() {
  // Imports would make a module of it, which those browsers do not know.
  type StartTroubleId = import('./domain/trouble/troubles.ts').StartTroubleId;
  type PageState = import('./ui/screens/page-state.ts').PageState;
  type Missing = import('./domain/trouble/troubles.ts').ArrivalCause;
  type StartTroublesInPage = import('./ui/screens/page-state.ts').StartTroublesInPage;

  /** Milliseconds without a start or a failure after which somebody should hear that it takes long. */
  var LONG = 15000;
  var page = document.documentElement;
  var hasStarted = false;
  var told: StartTroubleId | undefined;

  /**
   * The oldest supported browsers are Chromium 109, Firefox 115 and Safari 16.4. No one thing has come with all three: streams
   * that compress are new in Safari's, the unit of a line's height in Chromium's, adding animations up in Firefox's.
   */
  function isTooOld() {
    var css = window.CSS;
    var hasStreams = typeof window.CompressionStream === 'function';
    return !(css && css.supports && hasStreams && (css.supports('height', '1lh') || css.supports('animation-composition', 'add')));
  }

  /** Some hosts end the address of a complaint's page with a slash, and what it asks for is looked for one folder too far down. */
  function leaveSlash() {
    var found = /^(.*\/)complaints\/[a-z]{2,3}\/(\w+)(?:\.html)?\/$/.exec(location.pathname);
    if (found !== null && found[2] === readState().scenario) location.replace(found[1] + '#/briefing/' + found[2]);
  }

  /** Some hosts answer every missing address with the first page. In a folder its parts are further up then, and so is where to go. */
  function leaveMissingPage(otherwise: () => void) {
    var state = readState();
    var app = state.home === '' && state.files !== undefined ? state.files.app : '';
    var folders = app === '' ? [] : location.pathname.split('/').slice(0, -1);
    var named = /\/complaints\/[^/]+\/([a-z]\w*)(?:\.html)?\/?$/.exec(location.pathname);
    goUp();
    function goUp() {
      folders.pop();
      if (folders.length === 0) return otherwise();
      var home = folders.join('/') + '/';
      ask(home + app, function (why) {
        if (why === undefined) location.replace(home + (location.hash || (named === null ? '' : '#/briefing/' + named[1])));
        else goUp();
      });
    }
  }

  function readState(): Partial<PageState> {
    var data = document.getElementById('page-state');
    return data === null ? {} : JSON.parse(data.textContent || '{}');
  }

  /** Whether the page loads its parts from where it stands; the one file has them in it. */
  function hasFiles() {
    return readState().files !== undefined;
  }

  /** A file that did not come, seen from where the page stands: from a disk and without an origin none can. */
  function tellMissing(why: Missing) {
    if (hasFiles() && location.protocol === 'file:') tell('start.disk');
    else if (hasFiles() && window.origin === 'null') tell(window.top === window ? 'start.no_origin_tab' : 'start.no_origin');
    else if (why === 'not_arrived') tell('start.not_arrived');
    else leaveMissingPage(tell.bind(null, ('start.' + why) as StartTroubleId));
  }

  /** Asks for files that are needed for a start, one after the other, until one says why it is not here. */
  function askWhy(addresses: string[], otherwise: () => void) {
    var address = addresses.shift();
    if (address === undefined) return otherwise();
    ask(address, function (why) {
      if (why === undefined) askWhy(addresses, otherwise);
      else tellMissing(why);
    });
  }

  /** Asks for a script, and answers why it does not come, or with undefined where it does. */
  function ask(address: string, answer: (why?: Missing) => void) {
    var request = new XMLHttpRequest();
    request.onloadend = function () {
      var status = request.status;
      if (status === 0 || status === 408 || status === 429 || status >= 500) answer('not_arrived');
      else if (status === 404 || status === 410) answer('gone');
      else if (status >= 200 && status < 300 && /javascript/.test(request.getResponseHeader('Content-Type') || '')) answer();
      else answer('foreign');
    };
    request.open('GET', address);
    request.send();
  }

  function isOwn(address: string | undefined) {
    return address !== undefined && address.indexOf(location.protocol + '//' + location.host) === 0;
  }

  function hearError(event: ErrorEvent) {
    var script = event.target as HTMLScriptElement | null;
    if (hasStarted || told === 'browser.too_old') return;
    if (script && script.tagName === 'SCRIPT' && isOwn(script.src)) {
      var addresses = [script.src];
      // What the script imports is asked for with the page.
      var ahead = document.querySelectorAll('link[rel=modulepreload]');
      for (var index = 0; index < ahead.length; index += 1) addresses.push((ahead[index] as HTMLLinkElement).href);
      askWhy(addresses, tellMissing.bind(null, 'not_arrived'));
    } else if (isOwn(event.filename)) {
      // A page that came in the place of a script is read as one, and breaks.
      askWhy(/\.js$/.test(event.filename) ? [event.filename] : [], tell.bind(null, 'start.broke', event.message));
    }
  }

  function tell(trouble: StartTroubleId, error?: unknown) {
    // The first is the cause of the others.
    if (told !== undefined && told !== 'start.slow') return;
    told = trouble;
    var isLoading = document.readyState === 'loading';
    if (isLoading && document.addEventListener) document.addEventListener('DOMContentLoaded', showTold);
    else if (isLoading) window.onload = showTold;
    else showTold();
    function showTold() {
      if (told === trouble) show(trouble, error);
    }
  }

  function show(trouble: StartTroubleId, error: unknown) {
    var root = document.getElementById('root');
    var data = document.getElementById('start-troubles');
    if (root === null || data === null) return;
    var troubles: StartTroublesInPage = JSON.parse(data.textContent || '');
    var row = troubles.rows[trouble];
    var own = pickLanguage(troubles);
    var say = troubles.words[own];
    if (row === undefined || say === undefined) return;
    var isPassing = trouble === 'start.slow';
    var box = make('div', 'first-trouble');
    box.setAttribute('role', isPassing ? 'status' : 'alert');
    box.lang = own;
    box.appendChild(make('h2', '', say[row.title]));
    box.appendChild(make('p', '', say[row.text]));
    if (error !== undefined) box.appendChild(make('pre', '', String((error && (error as Error).message) || error)));
    addWayOut(box, say, row.remains.join());
    addOthers(box, troubles, row, own);
    if (isPassing) {
      page.setAttribute('data-slow', '');
      return void findMain(root).appendChild(box);
    }
    // Whatever stands here leads nowhere.
    root.innerHTML = '';
    var main = make('main', 'first-content');
    main.appendChild(make('h1', 'first-brand', say['app:brand'])).appendChild(make('span', '', '.'));
    main.appendChild(box);
    root.appendChild(main);
    box.tabIndex = -1;
    box.focus();
  }

  /** The main part that shows: a page may hold several screens. */
  function findMain(root: HTMLElement) {
    var mains = root.getElementsByTagName('main');
    for (var index = 0; index < mains.length; index += 1) {
      var main = mains[index];
      if (main !== undefined && main.offsetWidth > 0) return main;
    }
    return root;
  }

  function addWayOut(box: HTMLElement, say: { readonly [key: string]: string }, remains: string) {
    var line = make('p', 'first-actions');
    if (remains.indexOf('own_tab') >= 0) {
      var link = make('a', '', say['start:ownTab']) as HTMLAnchorElement;
      link.href = location.href;
      link.target = '_blank';
      link.rel = 'noopener';
      line.appendChild(link);
    }
    if (/own_tab|copy_address/.test(remains)) line.appendChild(make('code', '', location.href));
    else if (/reload|retry/.test(remains)) {
      var button = make('button', '', say['app:reload']);
      button.onclick = function () {
        location.reload();
      };
      line.appendChild(button);
    } else return;
    box.appendChild(line);
  }

  /** The same in every other language, folded where the browser can. */
  function addOthers(box: HTMLElement, troubles: StartTroublesInPage, row: { readonly title: string; readonly text: string }, own: string) {
    var others = make('details', '');
    var names: (string | undefined)[] = [];
    for (var language in troubles.words) {
      var say = troubles.words[language];
      if (language === own || say === undefined) continue;
      names.push(say['language:name']);
      var line = make('p', '');
      line.lang = language;
      line.appendChild(make('b', '', say[row.title]));
      line.appendChild(document.createTextNode(' ' + say[row.text]));
      others.appendChild(line);
    }
    if (names.length === 0) return;
    others.insertBefore(make('summary', '', names.join('\u00A0· ')), others.firstChild);
    box.appendChild(others);
  }

  /** The language of the page, where somebody has chosen it or `src/before-paint.ts` has found it; else the browser's, or English. */
  function pickLanguage(troubles: StartTroublesInPage) {
    var isFound = page.getAttribute('data-spoken') !== null || readState().language !== undefined;
    var wanted = (isFound ? [page.lang] : []).concat(navigator.languages || [navigator.language], page.lang);
    for (var index = 0; index < wanted.length; index += 1) {
      var language = String(wanted[index]).toLowerCase().split(/[-_]/)[0] || '';
      if (troubles.words[language] !== undefined) return language;
    }
    return 'en';
  }

  function make(tag: string, className: string, text?: string) {
    var element = document.createElement(tag);
    if (className !== '') element.className = className;
    if (text !== undefined) element.appendChild(document.createTextNode(text));
    return element;
  }

  leaveSlash();
  if (isTooOld()) {
    page.setAttribute('data-unfit', '');
    tell('browser.too_old');
    return;
  }
  document.addEventListener('amends.started', function () {
    hasStarted = true;
    page.removeAttribute('data-slow');
  });
  document.addEventListener('amends.trouble', function (event) {
    var detail = (event as CustomEvent<{ trouble: StartTroubleId; error?: unknown }>).detail;
    var why = /^start\.(not_arrived|gone|foreign)$/.exec(detail.trouble);
    // What the app says of itself is newer than what was said before.
    told = undefined;
    if (why !== null) tellMissing(why[1] as 'gone');
    else tell(detail.trouble, detail.error);
  });
  window.addEventListener('error', hearError, true);
  setTimeout(function () {
    if (!hasStarted) tell('start.slow');
  }, LONG);
})();
