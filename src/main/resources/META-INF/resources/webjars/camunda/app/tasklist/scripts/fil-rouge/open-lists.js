/** A list of choices opens where it can be read whole, not under the buttons of the form. */
function seen(list) {
  requestAnimationFrame(() => list.scrollIntoView({ block: 'nearest' }));
}

function onChanges(changes) {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) {
      if (node.nodeType === Node.ELEMENT_NODE) {
        const list = node.matches('.fjs-dropdownlist') ? node : node.querySelector('.fjs-dropdownlist');
        list && seen(list);
      }
    }
  }
}

new MutationObserver(onChanges).observe(document.body, { subtree: true, childList: true });
