/** Sent by a field when somebody sets its value. */
export class ValueChangeEvent<Value = string> extends Event {
  readonly value: Value;

  constructor(value: Value) {
    super('value-change');
    this.value = value;
  }
}
