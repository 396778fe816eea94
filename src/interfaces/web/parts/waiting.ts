/** @module How many decisions wait. A large record takes long to tell, so it is asked once the screen has what it shows first. */
import { useList } from "../api/client.js";
import { useParties } from "./names.js";

/** Null until it is known. */
export function useWaiting(): number | null {
  const named = useParties().length > 0;
  return useList(named ? "/api/review?limit=1" : null).data?.count ?? null;
}
