const MILLISECONDS_A_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** A moment as Excel's serial of local date and time: days since 1899-12-30. Valid from March 1900. */
export function localSerial(moment: Date): number {
  const local = Date.UTC(
    moment.getFullYear(),
    moment.getMonth(),
    moment.getDate(),
    moment.getHours(),
    moment.getMinutes(),
    moment.getSeconds(),
    moment.getMilliseconds()
  );
  return (local - EPOCH) / MILLISECONDS_A_DAY;
}
