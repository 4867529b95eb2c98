import { french } from './form-words.js';

/**
 * Rewrites in French what form-js adds around the fields. Only the texts it makes itself are
 * looked at: never a label, an answer or a narrative.
 */
const MADE_BY_FORM_JS = [
  '.fjs-form-field-error',
  '.fjs-select-placeholder',
  '.fjs-dropdownlist-empty',
  '.fjs-taglist-skip-link',
  '.fjs-table-empty',
  '.fjs-table-nav'
].join(',');

const ATTRIBUTES = ['placeholder', 'title', 'aria-label'];

function rewriteText(node) {
  if (node.parentElement?.closest(MADE_BY_FORM_JS)) {
    const text = french(node.data);
    if (text !== node.data) {
      node.data = text;
    }
  }
}

function rewriteAttributes(element) {
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value && french(value) !== value) {
      element.setAttribute(name, french(value));
    }
  }
}

function rewrite(root) {
  if (root.nodeType === Node.TEXT_NODE) {
    rewriteText(root);
    return;
  }
  if (root.nodeType !== Node.ELEMENT_NODE) {
    return;
  }
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = root; node; node = walker.nextNode()) {
    node.nodeType === Node.TEXT_NODE ? rewriteText(node) : rewriteAttributes(node);
  }
}

function inForm(node) {
  const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  return element?.closest('.fjs-container');
}

function onChange(change) {
  if (change.type === 'attributes') {
    inForm(change.target) && rewriteAttributes(change.target);
    return;
  }
  if (change.type === 'characterData') {
    inForm(change.target) && rewriteText(change.target);
    return;
  }
  inForm(change.target) && change.addedNodes.forEach(rewrite);
}

function onChanges(changes) {
  changes.forEach(onChange);
}

new MutationObserver(onChanges).observe(document.body, {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ATTRIBUTES
});
