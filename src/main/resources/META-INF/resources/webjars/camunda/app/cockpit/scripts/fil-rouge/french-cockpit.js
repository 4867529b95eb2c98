import { french } from './cockpit-words.js';

/**
 * Rewrites in French what Cockpit writes without its file of translations. Only the places it fills
 * itself are looked at: never the words of a model.
 */
const MADE_BY_COCKPIT = [
  '.dmn-js-parent .clause',
  '.dmn-js-parent .hit-policy',
  '.dmn-js-parent .input-variable',
  '.dmn-js-parent .output-variable',
  '.dmn-js-parent .view-drd',
  '.dmn-js-parent td.input-cell',
  '.dmn-js-parent td.output-cell',
  '.tile-footer .instances',
  '.null-value',
  '[notifications-panel] .message',
  '.page-notifications .message'
].join(',');

const ATTRIBUTES = ['title', 'aria-label', 'uib-tooltip', 'tooltip', 'placeholder'];

function rewriteText(node) {
  if (node.parentElement?.closest(MADE_BY_COCKPIT)) {
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
  } else if (root.nodeType === Node.ELEMENT_NODE) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = root; node; node = walker.nextNode()) {
      node.nodeType === Node.TEXT_NODE ? rewriteText(node) : rewriteAttributes(node);
    }
  }
}

function onChange(change) {
  if (change.type === 'attributes') {
    rewriteAttributes(change.target);
  } else if (change.type === 'characterData') {
    rewriteText(change.target);
  } else {
    change.addedNodes.forEach(rewrite);
  }
}

new MutationObserver(changes => changes.forEach(onChange)).observe(document.body, {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ATTRIBUTES
});
