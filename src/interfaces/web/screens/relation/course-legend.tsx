/** @module The legend of a course where the drawing is scrolled and cannot carry its own. */
import { useOne } from "../../api/client.js";
import { useLanguage } from "../../app/settings.js";
import { Mark } from "../../parts/mark.js";

interface CourseWords {
  readonly course: { readonly legend: Readonly<Record<string, string>> };
}

const marks = [
  ["talks", "CONSULT", "verbal-cooperation"],
  ["support", "AGREE", "verbal-cooperation"],
  ["accuse", "ACCUSE", "verbal-conflict"],
  ["break", "SANCTION", "material-conflict"],
] as const;
const looks = ["fill", "announced", "background", "height"] as const;

export function CourseLegend() {
  const legend = useOne<CourseWords>(`/api/words/${useLanguage()}`).data?.item.course.legend;
  if (!legend) return null;
  return (
    <ul className="legend sans quiet">
      {marks.map(([name, type, quad]) => (
        <li key={name}>
          <Mark event={{ type, quad, factuality: "happened", background: false }} />
          {legend[name]}
        </li>
      ))}
      {looks.map((name) => (
        <li key={name}>{legend[name]}</li>
      ))}
    </ul>
  );
}
