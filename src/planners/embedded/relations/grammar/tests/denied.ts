

export const NOT = /(?<![/|])\b(?:not|isn't|isnt|aren't|wasn't|weren't|hasn't|haven't|didn't|doesn't|never|non|un(?=-)|without|no|except|other than|nicht|kein\w*|ohne|sin|sans|pas)\W+(?:\w+\W+){0,2}$/iu;
