'use strict';
/* Puts the page together; language and theme live in its address. */

function section(id, question, answer, ...content) {
  return h('section', { id, 'aria-labelledby': id + '-q' }, h('h2', { id: id + '-q' }, question), answer ? h('p', { class: 'sub' }, answer) : null, content);
}

const DATA = JSON.parse(document.getElementById('data').textContent);
const THEMES = ['auto', 'light', 'dark'];
const address = { lang: null, theme: null, at: null };

/** Reads #place&lang=zh&theme=dark. */
function readAddress() {
  const wanted = { lang: null, theme: null, at: null };
  for (const part of location.hash.slice(1).split('&')) {
    const [key, value] = part.split('=');
    if (value === undefined) {
      if (key) wanted.at = decodeURIComponent(key);
    } else if (key in wanted) {
      wanted[key] = decodeURIComponent(value);
    }
  }
  if (!['en', 'zh'].includes(wanted.lang)) wanted.lang = null;
  if (!THEMES.includes(wanted.theme)) wanted.theme = null;
  return wanted;
}

function writeAddress(push) {
  const parts = [];
  if (address.at) parts.push(encodeURIComponent(address.at));
  if (address.lang && address.lang !== DATA.language) parts.push('lang=' + address.lang);
  if (address.theme && address.theme !== 'auto') parts.push('theme=' + address.theme);
  const url = '#' + parts.join('&');
  if (location.hash !== url && !(url === '#' && !location.hash)) history[push ? 'pushState' : 'replaceState'](null, '', url);
}

function show() {
  const wanted = readAddress();
  const lang = wanted.lang || DATA.language || 'en';
  const theme = wanted.theme || 'auto';
  const changed = lang !== address.lang;
  Object.assign(address, { lang, theme, at: wanted.at });
  if (changed) render();
  applyTheme();
  if (wanted.at) {
    const target = document.getElementById(wanted.at);
    if (target) {
      for (let d = target.closest('details'); d; d = d.parentElement.closest('details')) d.open = true;
      document.querySelectorAll('.target').forEach(e => e.classList.remove('target'));
      target.classList.add('target');
      target.scrollIntoView();
      if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
      target.focus({ preventScroll: true });
    }
  }
}

function applyTheme() {
  const root = document.documentElement;
  if (address.theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = address.theme;
  document.getElementById('theme').textContent = t('theme', t({ auto: 'themeAuto', light: 'themeLight', dark: 'themeDark' }[address.theme]));
}

function render() {
  LANG = address.lang;
  const root = document.documentElement;
  root.dataset.lang = LANG;
  root.lang = LANG === 'zh' ? 'zh-Hans' : 'en';
  const button = document.getElementById('lang');
  button.textContent = t('switchLanguage');
  button.setAttribute('aria-label', t('switchLabel'));
  button.lang = LANG === 'zh' ? 'en' : 'zh-Hans';
  document.getElementById('skip').textContent = t('skip');
  document.getElementById('nav').setAttribute('aria-label', t('sections'));
  DRAWINGS = [];
  const main = document.getElementById('main');
  if (!DATA[LANG]) {
    document.title = 'Interregnum';
    main.replaceChildren(h('h1', { id: 'top' }, t('emptyTitle')), h('p', { class: 'lede' }, t('emptyText')));
    return;
  }
  openCase(DATA[LANG]);
  document.title = t('title', pick(CASE.tree.title));
  const sections = [heroSection, timelineSection, bodiesSection, structureSection, controlSection, actsSection, readingsSection, conflictsSection, peopleSection, quotesSection, purposesSection, positionsSection, moneySection,
    openSection, laterSection, assumptionsSection, sourcesSection, correctionsSection].map(make => make());
  main.replaceChildren(...sections.filter(Boolean));
  const links = [['timeline', 'n_story'], ['bodies', 'n_bodies'], ['structure', 'n_structure'], ['control', 'n_control'], ['acts', 'n_acts'], ['readings', 'n_readings'], ['conflicts', 'n_conflicts'], ['people', 'n_people'], ['open', 'n_open'], ['sources', 'n_sources']];
  document.getElementById('nav').replaceChildren(...links.filter(([id]) => document.getElementById(id)).map(([id, key]) => h('a', { href: '#' + id }, t(key))));
  document.getElementById('foot').replaceChildren(h('p', {}, [t('notAdvice'), t('footMade', CASE.tree.case), t('timesIn', zoneText())].join(LANG === 'zh' ? '' : ' ')));
  DRAWINGS.forEach(draw => draw());
}

document.getElementById('lang').addEventListener('click', () => {
  address.lang = address.lang === 'zh' ? 'en' : 'zh';
  render();
  applyTheme();
  writeAddress(false);
});
document.getElementById('theme').addEventListener('click', () => {
  address.theme = THEMES[(THEMES.indexOf(address.theme) + 1) % THEMES.length];
  applyTheme();
  writeAddress(false);
});
document.addEventListener('click', event => {
  const link = event.target.closest && event.target.closest('a[href^="#"]');
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  address.at = decodeURIComponent(link.getAttribute('href').slice(1));
  writeAddress(true);
  show();
});
addEventListener('hashchange', show);
addEventListener('popstate', show);
show();
