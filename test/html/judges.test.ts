import { afterEach, expect, test, vi } from "vitest";
import { requireJudge } from "../support/judges.ts";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test("a judge that is there is asked", () => {
  expect(requireJudge("browser", true, "")).toBe(true);
});

test("a judge that stays away is said aloud", () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  vi.stubEnv("SAFERMK_REQUIRE", "pdf-tools");
  expect(requireJudge("browser", false, "there is no Chromium")).toBe(false);
  expect(warn).toHaveBeenCalledWith(expect.stringContaining("there is no Chromium"));
});

test("a judge that is required may not stay away", () => {
  vi.stubEnv("SAFERMK_REQUIRE", "pdf-tools, browser");
  expect(() => requireJudge("browser", false, "there is no Chromium")).toThrow("no Chromium");
});
