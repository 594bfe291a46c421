'use strict';
/* Elements are made one by one; texts only ever become text nodes. */
const SVG = 'http://www.w3.org/2000/svg';

function fill(element, attributes, children) {
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key === 'style') for (const [name, each] of Object.entries(value)) element.style.setProperty(name, each);
    else element.setAttribute(key, value === true ? '' : String(value));
  }
  append(element, children);
  return element;
}

function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false || child === '') continue;
    element.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
  return element;
}

/** An element of the page. */
function h(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** An element of a drawing. */
function s(tag, attributes, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

/** A link out of the page: only http and https, else plain text. */
function outward(url, text) {
  return /^https?:\/\//i.test(url || '') ? h('a', { href: url, rel: 'noopener noreferrer', target: '_blank' }, text) : text;
}

/** A link to an act, question or section. */
function inward(id, text, cls) {
  return h('a', { href: '#' + encodeURIComponent(id), class: cls || 'id' }, text === undefined ? id : text);
}

function chip(verdict, unclean) {
  const kind = { valid: 'v', invalid: 'x', unproven: 'u', informal: 'n' }[verdict] || 'n';
  return h('span', { class: 'chip ' + kind }, h('i', { 'aria-hidden': 'true' }), unclean ? t('unclean') : t(verdict));
}

/** Where something comes from: law, file and line, or an assumption. */
function fromTag(from) {
  if (!from) return null;
  if (from.law) return h('span', { class: 'from' }, t('fromLaw', from.law));
  if (from.assumed) return h('span', { class: 'from as' }, t('fromAssumed', from.assumed));
  if (from.source) return h('span', { class: 'from' }, t('fromSource', from.source));
  return h('span', { class: 'from' }, `${from.file}:${from.line}`);
}

function twin(...content) {
  return h('details', { class: 'twin' }, h('summary', {}, t('twin')), ...content);
}

/** A text inside which ids of acts become links. */
function linked(text) {
  const ids = new Set([...(CASE.acts ? CASE.acts.keys() : [])]);
  const parts = String(text).split(/([A-Za-z]+[0-9]+[a-z]?)/);
  return parts.map(part => ids.has(part) && /\d/.test(part) ? inward(part) : part);
}

/** About how wide a text is at a size, for placing labels. */
function widthOf(text, size) {
  let width = 0;
  for (const c of String(text)) width += /[⺀-鿿＀-￯“”]/.test(c) ? 1 : /[A-ZMWmw]/.test(c) ? 0.68 : /[ilI.,:;'|]/.test(c) ? 0.3 : 0.55;
  return width * size;
}

let serial = 0;
function freshId(prefix) {
  serial += 1;
  return `${prefix}-${serial}`;
}
