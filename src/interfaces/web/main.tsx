/** @module The pages begin here. */
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.js";
import "./styles/fonts.css";
import "./styles/ground.css";
import "./styles/parts.css";
import "./styles/screens.css";
import "./styles/drawings.css";
import "./styles/print.css";

const page = document.getElementById("page");
if (page)
  createRoot(page).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
