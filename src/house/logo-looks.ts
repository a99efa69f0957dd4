import * as z from "zod";

const logoWords = "the name of a PNG or JPEG file in the folder of the house";

/** The file of a logo, its height in points and where it stands; null where there is none. */
export const logoLooks = (points: z.ZodType<number>) =>
  z
    .strictObject(
      {
        file: z
          .string({ error: logoWords })
          .regex(/^[^/\\:]+\.(?:png|jpe?g)$/i, { error: logoWords }),
        height: points,
        place: z.enum(["left", "right"], { error: "left or right" }),
      },
      { error: "a group of keys: file, height and place" },
    )
    .nullable()
    .default(null);
