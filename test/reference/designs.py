# Reference numbers for test/plan/designs, from SciPy. Run: python3 test/reference/designs.py > test/reference/designs.json
# The tests read the JSON and need no Python.
import json
import numpy as np
import scipy
from scipy.stats import qmc

dimensions = [0, 1, 9, 49, 50, 99, 198, 199]
sobol = {}
for index in [1, 2, 3, 1000, 12345, 2**20 + 77]:
    engine = qmc.Sobol(200, scramble=False, bits=32)
    sobol[index] = engine.fast_forward(index).random(1)[0][dimensions].tolist()

sets = {
    "sixPoints": [[1, 3], [2, 6], [3, 2], [4, 5], [5, 1], [6, 4]],
    "fivePoints": [[1, 2, 5], [2, 5, 1], [3, 1, 4], [4, 4, 2], [5, 3, 3]],
    "corner": [[1, 1, 1, 1], [1, 1, 1, 2]],
}
discrepancy = {}
for name, levels in sets.items():
    levels = np.array(levels)
    discrepancy[name] = {
        "levels": levels.tolist(),
        "squared": qmc.discrepancy((2 * levels - 1) / (2 * levels.max()), method="CD"),
    }
print(
    json.dumps(
        {
            "source": {"script": "test/reference/designs.py", "scipy": scipy.__version__},
            "dimensions": dimensions,
            "sobol": sobol,
            "discrepancy": discrepancy,
        },
        indent=1,
    )
)
