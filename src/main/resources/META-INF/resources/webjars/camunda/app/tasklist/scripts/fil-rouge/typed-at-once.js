import { Form } from './form-js.js';

/**
 * What is typed is in the form at once.
 *
 * Stock form-js takes a text 300 ms after the last key, and a number once more 300 ms after it was
 * taken. Each time it draws every field again from what it holds: whoever went on typing in the
 * next field lost there what form-js did not hold yet, and a pasted text whole.
 */
const stock = Form.prototype._createInjector;

Form.prototype._createInjector = function withoutDelay(options, container) {
  return stock.call(this, { debounce: false, ...options }, container);
};
