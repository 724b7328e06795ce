/** Thrown where a feature is used whose secret or setting is missing: the visitor is told to come back, the log names it. */
export class ClosedDoor extends Error {
  readonly setting: string;
  constructor(setting: string) {
    super(`${setting} is missing or unusable`);
    this.name = 'ClosedDoor';
    this.setting = setting;
  }
}
