import { Form } from './form-js.js';

/**
 * A date that cannot be is refused and stays as it was typed. The stock calendar turns 31 February
 * into 3 March and empties the field of a day that it does not offer, without a word.
 */
const NO_SUCH_DAY = 'Cette date n’existe pas. Écrivez-la sous la forme AAAA-MM-JJ.';
const PAST = 'Cette date est passée. Choisissez aujourd’hui ou un jour à venir.';
const TOO_OLD = 'Cette date est trop ancienne. Vérifiez l’année.';
const OURS = new Set([NO_SUCH_DAY, PAST, TOO_OLD]);

function dayOf(text) {
  const [year, month, day] = (/^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim()) || []).slice(1).map(Number);
  const read = new Date(year, month - 1, day);
  return read.getMonth() === month - 1 && read.getDate() === day ? read : undefined;
}

/** Why this picker does not take what was typed, or nothing. */
function refusal(picker, text) {
  const day = dayOf(text);
  const first = picker.config.minDate;
  if (!day) {
    return NO_SUCH_DAY;
  }
  if (first && day < new Date(first).setHours(0, 0, 0, 0)) {
    return new Date(first).getFullYear() < 2000 ? TOO_OLD : PAST;
  }
  return undefined;
}

function onlyDays(picker) {
  const stock = picker.setDate;
  picker.setDate = (date, ...how) => {
    const typed = typeof date === 'string' && date.trim();
    if (!typed) {
      stock(date, ...how);
    } else if (!refusal(picker, typed)) {
      stock(dayOf(typed), ...how);
    }
  };
  return {};
}

window.flatpickr.setDefaults({ plugins: [onlyDays] });

function refusalIn(form, { id }) {
  const input = form._container.querySelector(`[id$="-${id}-date"]`);
  const text = input?.value.trim();
  return text && input._flatpickr ? refusal(input._flatpickr, text) : undefined;
}

/** The errors of a form, with those of its dates that cannot be. */
function withDates(form, errors, fields) {
  const all = { ...errors };
  for (const field of fields) {
    const why = field.type === 'datetime' && refusalIn(form, field);
    if (why) {
      all[field.id] = [why];
    } else if (OURS.has(all[field.id]?.[0])) {
      delete all[field.id];
    }
  }
  return all;
}

const stockValidate = Form.prototype.validate;

Form.prototype.validate = function validate() {
  const fields = this.get('formFieldRegistry').getAll();
  const errors = withDates(this, stockValidate.call(this), fields);
  this._setState({ errors });
  return errors;
};

const stockAttach = Form.prototype.attachTo;

Form.prototype.attachTo = function attachTo(parent) {
  stockAttach.call(this, parent);
  this.on('formField.blur', ({ formField }) => {
    if (formField.type === 'datetime') {
      this._setState({ errors: withDates(this, this._getState().errors, [formField]) });
    }
  });
};
