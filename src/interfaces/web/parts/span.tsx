/** @module The span of a question: first and last day, written as a year, a month or a day; both stand in the address. */
import { setQuery } from "../app/router.js";
import { useMessages } from "../app/settings.js";

interface DayFieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: string | null;
}

export function DayField({ label, name, value }: DayFieldProps) {
  return (
    <label>
      {label}
      <input
        type="text"
        inputMode="numeric"
        size={10}
        placeholder="2018-02"
        defaultValue={value ?? ""}
        onChange={(event) => {
          if (/^(\d{4}(-\d{2}(-\d{2})?)?)?$/.test(event.target.value)) setQuery({ [name]: event.target.value });
        }}
      />
    </label>
  );
}

export function SpanFields({ from, to }: { readonly from: string | null; readonly to: string | null }) {
  const m = useMessages();
  return (
    <>
      <DayField label={m.relation.from} name="from" value={from} />
      <DayField label={m.relation.to} name="to" value={to} />
    </>
  );
}
